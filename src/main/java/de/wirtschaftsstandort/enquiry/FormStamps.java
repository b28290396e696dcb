package de.wirtschaftsstandort.enquiry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stamps that prove, without cookie and session, that a form was opened here and when: time, random number and their
 * signature together with the name of the form.
 */
final class FormStamps {

    /** Nobody reads and fills in a form in less. */
    static final Duration LEAST = Duration.ofSeconds(3);

    /** WCAG 2.2.1 asks for 20 hours at least where time is limited at all. */
    static final Duration MOST = Duration.ofHours(24);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TIME_BYTES = Long.BYTES;
    private static final int NUMBER_BYTES = 12;
    private static final int SIGNATURE_BYTES = 16;
    private static final int BYTES = TIME_BYTES + NUMBER_BYTES + SIGNATURE_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FormStamp FOREIGN = new FormStamp("", Optional.of(Refusal.STALE));

    private final Supplier<String> key;
    private final Clock clock;

    FormStamps(Supplier<String> key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    String issue(EnquiryForm form) {
        byte[] number = new byte[NUMBER_BYTES];
        RANDOM.nextBytes(number);
        byte[] content = ByteBuffer.allocate(TIME_BYTES + NUMBER_BYTES)
                .putLong(clock.millis())
                .put(number)
                .array();
        byte[] stamp = ByteBuffer.allocate(BYTES)
                .put(content)
                .put(signature(form, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stamp);
    }

    FormStamp check(EnquiryForm form, String stamp) {
        Optional<byte[]> decoded = decode(stamp);
        if (decoded.isEmpty()) {
            return FOREIGN;
        }
        byte[] content = Arrays.copyOf(decoded.get(), TIME_BYTES + NUMBER_BYTES);
        byte[] signature = Arrays.copyOfRange(decoded.get(), TIME_BYTES + NUMBER_BYTES, BYTES);
        if (!MessageDigest.isEqual(signature, signature(form, content))) {
            return FOREIGN;
        }
        Instant issued = Instant.ofEpochMilli(ByteBuffer.wrap(content).getLong());
        String number = HexFormat.of().formatHex(content, TIME_BYTES, content.length);
        return new FormStamp(number, refusal(Duration.between(issued, clock.instant())));
    }

    private static Optional<Refusal> refusal(Duration age) {
        if (age.compareTo(MOST) > 0) {
            return Optional.of(Refusal.STALE);
        }
        return age.compareTo(LEAST) < 0 ? Optional.of(Refusal.TOO_FAST) : Optional.empty();
    }

    private static Optional<byte[]> decode(String stamp) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(stamp);
            return bytes.length == BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] signature(EnquiryForm form, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(form.key().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
