package de.wirtschaftsstandort.delivery;

import java.nio.charset.StandardCharsets;

/** Makes a written target fit for the {@code Location} header. */
final class UriLocation {

    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/?#[]";

    private UriLocation() {}

    /** Encodes what may not stand in an address; what is already encoded stays. */
    static String encode(String written) {
        StringBuilder encoded = new StringBuilder(written.length() + 8);
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            char c = (char) (bytes[at] & 0xff);
            boolean escape = c == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
            if (escape || isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(digit(c >> 4)).append(digit(c & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isHex(byte digit) {
        return Character.digit((char) digit, 16) >= 0;
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
