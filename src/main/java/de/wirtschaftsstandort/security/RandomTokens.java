package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets nobody chooses, and the hashes under which they are stored. */
final class RandomTokens {

    /** Without letters and digits that look alike. */
    private static final String READABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomTokens() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits for a link. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    /** Groups of four to be read and typed by people. */
    static String readable(int groups) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < groups * 4; at++) {
            text.append(at > 0 && at % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    /** SHA-256 in hex: enough for what is random itself. */
    static String hash(String token) {
        return Sha256.of(token);
    }
}
