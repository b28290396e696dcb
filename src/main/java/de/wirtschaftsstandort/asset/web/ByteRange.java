package de.wirtschaftsstandort.asset.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one part of a file a visitor asks for, RFC 9110 section 14.1.2; several parts at once are answered with the whole
 * file, as the RFC allows.
 *
 * @param first index of the first byte
 * @param length number of bytes; 0 when the file has none of those asked for
 */
record ByteRange(long first, long length) {

    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /** Empty when there is no range in the header, or none of the known form: then the whole file is the answer. */
    static Optional<ByteRange> parse(@Nullable String header, long fileLength) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(matcher.group(2)), fileLength);
            return Optional.of(new ByteRange(fileLength - last, last));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, fileLength - 1) - first + 1)));
    }

    boolean isUnsatisfiable() {
        return length == 0;
    }

    /** As in {@code Content-Range}. */
    String of(long fileLength) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + fileLength;
    }
}
