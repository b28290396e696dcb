package de.wirtschaftsstandort.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes: RFC 6238 over RFC 4226, SHA-1, steps of 30 seconds, as every authenticator app has them. */
final class Totp {

    static final int DIGITS = 6;
    static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;

    /** Clocks differ: the step before and the step after are taken too. */
    private static final int STEPS_OFF = 1;

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        int modulus = 1;
        for (int i = 0; i < digits; i++) {
            modulus *= 10;
        }
        return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
    }

    /**
     * The step a code belongs to, if it is right now and was not used before.
     *
     * @param lastUsed the step of the last code taken; that one and older ones are refused
     */
    static OptionalLong acceptedStep(byte[] secret, String code, Instant now, long lastUsed) {
        byte[] given = code.replaceAll("\\s", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long current = step(now);
        for (long step = current - STEPS_OFF; step <= current + STEPS_OFF; step++) {
            byte[] right = code(secret, step, DIGITS).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given) && step > lastUsed) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
