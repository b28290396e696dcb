package de.wirtschaftsstandort.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A second factor's secret in the two ways an authenticator app takes it.
 *
 * @param address {@code otpauth://totp/…}, to be shown as a QR code
 * @param typed Base32 in groups of four
 */
public record SecretOffer(String address, String typed) {

    private static final String ISSUER = "Wirtschaftsstandort";

    static SecretOffer of(byte[] secret, String loginName) {
        String base32 = Base32.encode(secret);
        String label = encode(ISSUER) + ":" + encode(loginName);
        return new SecretOffer(
                "otpauth://totp/" + label + "?secret=" + base32 + "&issuer=" + encode(ISSUER)
                        + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=30",
                base32.replaceAll("(.{4})(?=.)", "$1 "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
