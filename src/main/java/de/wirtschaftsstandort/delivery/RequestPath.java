package de.wirtschaftsstandort.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A path as a visitor sent it, decoded once. What could mean two things to two readers is refused: encoded slashes, dot
 * segments, double encoding, path parameters, control characters, bytes that are no UTF-8.
 *
 * @param steps decoded, none of them empty; empty for the root
 */
record RequestPath(List<String> steps) {

    /** Longer ones are no link of ours; query included. */
    static final int LONGEST = 2_048;

    private static final int BAD_REQUEST = 400;
    private static final int URI_TOO_LONG = 414;

    RequestPath {
        steps = List.copyOf(steps);
    }

    /** @throws RequestRefused with 400 or 414 */
    static RequestPath parse(String raw) {
        if (raw.length() > LONGEST) {
            throw new RequestRefused(URI_TOO_LONG, "the path has " + raw.length() + " characters");
        }
        if (!raw.startsWith("/")) {
            throw new RequestRefused(BAD_REQUEST, "the path does not begin with a slash");
        }
        List<String> steps = new ArrayList<>();
        for (String written : raw.split("/", -1)) {
            if (!written.isEmpty()) {
                steps.add(step(written));
            }
        }
        return new RequestPath(steps);
    }

    /** Decoded, with a leading slash and without a trailing one. */
    String text() {
        return "/" + String.join("/", steps);
    }

    private static String step(String written) {
        String decoded = decode(written);
        if (decoded.equals(".") || decoded.equals("..")) {
            throw new RequestRefused(BAD_REQUEST, "dot segment");
        }
        for (int at = 0; at < decoded.length(); at++) {
            char c = decoded.charAt(at);
            if (Character.isISOControl(c) || c == '/' || c == '\\') {
                throw new RequestRefused(BAD_REQUEST, "control character or slash within a step");
            }
            if (c == '%' && isHex(decoded, at + 1) && isHex(decoded, at + 2)) {
                throw new RequestRefused(BAD_REQUEST, "encoded twice");
            }
        }
        if (written.indexOf(';') >= 0) {
            throw new RequestRefused(BAD_REQUEST, "path parameter");
        }
        return decoded;
    }

    private static String decode(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                if (at + 2 >= bytes.length || hex(bytes[at + 1]) < 0 || hex(bytes[at + 2]) < 0) {
                    throw new RequestRefused(BAD_REQUEST, "percent sign without two hex digits");
                }
                decoded[length++] = (byte) (hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]));
                at += 2;
            } else {
                decoded[length++] = bytes[at];
            }
        }
        try {
            // A new decoder reports malformed input, where String's constructor would replace it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new RequestRefused(BAD_REQUEST, "not UTF-8");
        }
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 && hex((byte) text.charAt(at)) >= 0;
    }

    private static int hex(byte digit) {
        return Character.digit((char) digit, 16);
    }
}
