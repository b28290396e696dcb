package de.wirtschaftsstandort.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Entity tags and the condition {@code If-None-Match} over them, RFC 9110 sections 8.8.3 and 13.1.2. */
public final class EntityTag {

    private static final int DIGEST_BYTES = 18;

    private EntityTag() {}

    /** A weak tag from the content: the same for every encoding of it, on every process. */
    public static String of(byte[] content) {
        byte[] start = Arrays.copyOf(Sha256.digest(content), DIGEST_BYTES);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + "\"";
    }

    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the header names the tag, compared weakly.
     *
     * @param ifNoneMatch {@code *}, a tag, or a list of tags; anything malformed names nothing
     */
    public static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        String header = ifNoneMatch.trim();
        return header.equals("*") || listNames(header, opaque(tag));
    }

    private static boolean listNames(String header, String wanted) {
        int at = 0;
        while (at < header.length()) {
            if (header.startsWith("W/", at)) {
                at += 2;
            }
            if (at >= header.length() || header.charAt(at) != '"') {
                return false;
            }
            int end = header.indexOf('"', at + 1);
            if (end < 0) {
                return false;
            }
            if (header.regionMatches(at, wanted, 0, wanted.length()) && end - at + 1 == wanted.length()) {
                return true;
            }
            at = afterComma(header, end + 1);
        }
        return false;
    }

    /** Index of the next tag; the header's end when what follows is not a comma. */
    private static int afterComma(String header, int from) {
        int at = skipBlanks(header, from);
        if (at < header.length() && header.charAt(at) != ',') {
            return header.length();
        }
        while (at < header.length() && (header.charAt(at) == ',' || isBlank(header.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String header, int from) {
        int at = from;
        while (at < header.length() && isBlank(header.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
