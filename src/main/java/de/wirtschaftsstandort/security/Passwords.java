package de.wirtschaftsstandort.security;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). At most four at a
 * time, so that a flood of logins costs time instead of memory.
 */
@Component
@OnlyWithBackoffice
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * Compared when there is no account, so that an unknown name takes as long as a wrong password. Salt and hash are
     * random bytes, not made from a password; computing one here would hold up every start.
     */
    static final String HASH_OF_NOBODY = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES
            + "$fG+Jznd3pDuPQcSoIMUS7A$QrE+X5wFAKpLJfPwFLh9LAWm/yt/hB+mKVD1e3PKXSw";

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(normalized(password)));
        } finally {
            places.release();
        }
    }

    /** @param hash empty for an account without password or no account: takes the same time and is false */
    boolean matches(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            boolean equal = encoder.matches(normalized(password), hash.isEmpty() ? HASH_OF_NOBODY : hash);
            return equal && !hash.isEmpty();
        } finally {
            places.release();
        }
    }

    /** The same characters typed on different devices are the same password (NIST SP 800-63B, 5.1.1.2). */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
