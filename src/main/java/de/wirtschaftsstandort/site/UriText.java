package de.wirtschaftsstandort.site;

import java.nio.charset.StandardCharsets;

/** The one spelling of a path in an address, RFC 3986 section 6.2.2. */
public final class UriText {

    private static final String UNESCAPED = "-._~!$&'()*+,=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private UriText() {}

    /** Percent-encodes what may not stand in a path, as UTF-8 with upper-case digits; slashes stay. */
    public static String encodePath(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 8);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isUnescaped(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnescaped(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNESCAPED.indexOf(c) >= 0;
    }
}
