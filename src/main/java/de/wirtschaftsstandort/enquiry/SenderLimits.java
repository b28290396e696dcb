package de.wirtschaftsstandort.enquiry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/**
 * How much one address may send: ten forms at once and ten more in each ten minutes; and how much all together: 300 an
 * hour. Counted in memory by each process and forgotten with it.
 */
final class SenderLimits {

    static final int PER_SENDER = 10;
    static final int TOGETHER = 300;

    private static final Duration SENDERS_TIME = Duration.ofMinutes(10);
    private static final int MOST_SENDERS = 50_000;

    private final TimeMeter time;
    private final Bucket together;
    private final Cache<String, Bucket> senders = Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(SENDERS_TIME.multipliedBy(2))
            .build();

    SenderLimits(Clock clock) {
        this.time = new ClockTime(clock);
        this.together = bucket(TOGETHER, Duration.ofHours(1));
    }

    /** Counts one form; false when it is one too many. */
    boolean admit(String sender) {
        return senders.get(sender, unseen -> bucket(PER_SENDER, SENDERS_TIME)).tryConsume(1) && together.tryConsume(1);
    }

    private Bucket bucket(int tokens, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, refill))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        private static final long NANOS_PER_MILLI = 1_000_000;

        @Override
        public long currentTimeNanos() {
            return clock.millis() * NANOS_PER_MILLI;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
