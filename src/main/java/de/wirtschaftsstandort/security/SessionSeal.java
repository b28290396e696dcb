package de.wirtschaftsstandort.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a cookie carries beside the number of its session: a seal by the key of the installation. Who reads the numbers in the
 * database, or in a copy of it, cannot go on with anybody's session.
 */
final class SessionSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param installation the key that secrets in the database are encrypted with; the seal's own is derived from it */
    SessionSeal(byte[] installation) {
        key = new SecretKeySpec(mac(new SecretKeySpec(installation, ALGORITHM), "session cookie"), ALGORITHM);
    }

    String seal(String session) {
        return session + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, session));
    }

    /** Answers the number of the session; empty when the seal is missing, broken or another installation's. */
    Optional<String> open(String cookie) {
        int dot = cookie.lastIndexOf('.');
        String session = cookie.substring(0, Math.max(0, dot));
        return dot > 0
                        && MessageDigest.isEqual(
                                cookie.getBytes(StandardCharsets.UTF_8),
                                seal(session).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(session)
                : Optional.empty();
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
