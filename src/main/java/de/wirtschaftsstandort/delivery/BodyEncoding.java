package de.wirtschaftsstandort.delivery;

import org.jspecify.annotations.Nullable;

/** Content codings a body is kept in, the preferred one first, and their choice by {@code Accept-Encoding}. */
enum BodyEncoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    BodyEncoding(String token) {
        this.token = token;
    }

    /** As in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** Whether the header of RFC 9110 section 12.5.3 allows this coding; weights only decide between yes and no. */
    boolean isAcceptedBy(@Nullable String acceptEncoding) {
        if (this == IDENTITY) {
            return true;
        }
        if (acceptEncoding == null) {
            return false;
        }
        int start = 0;
        while (start < acceptEncoding.length()) {
            int comma = acceptEncoding.indexOf(',', start);
            int end = comma < 0 ? acceptEncoding.length() : comma;
            int name = skipBlanks(acceptEncoding, start, end);
            if (acceptEncoding.regionMatches(true, name, token, 0, token.length())) {
                int rest = skipBlanks(acceptEncoding, name + token.length(), end);
                if (rest == end) {
                    return true;
                }
                if (acceptEncoding.charAt(rest) == ';') {
                    return !isZero(acceptEncoding, rest + 1, end);
                }
            }
            start = end + 1;
        }
        return false;
    }

    /** True for {@code q=0}, {@code q=0.0} and the like. */
    private static boolean isZero(String header, int from, int end) {
        int equals = header.indexOf('=', from);
        if (equals < 0 || equals >= end) {
            return false;
        }
        for (int at = equals + 1; at < end; at++) {
            char c = header.charAt(at);
            if (c != '0' && c != '.' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(String header, int from, int end) {
        int at = from;
        while (at < end && (header.charAt(at) == ' ' || header.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
