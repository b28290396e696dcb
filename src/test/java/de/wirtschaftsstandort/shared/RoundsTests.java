package de.wirtschaftsstandort.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTests {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final int LIMIT = 30;

    @Test
    void goOnAfterARoundThatFailed() throws InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        try (Rounds rounds = new Rounds("test")) {
            rounds.every(SOON, SOON, () -> {
                third.countDown();
                throw new IllegalStateException("not this time");
            });

            assertThat(third.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void letARunningRoundComeToItsEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Rounds rounds = new Rounds("test");
        rounds.every(SOON, SOON, () -> {
            begun.countDown();
            pause();
            ended.set(true);
        });
        assertThat(begun.await(LIMIT, TimeUnit.SECONDS)).isTrue();

        rounds.stop(Duration.ofSeconds(LIMIT));

        assertThat(ended).isTrue();
    }

    @Test
    void doNothingMoreWhenClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        Rounds rounds = new Rounds("test");
        rounds.every(SOON, SOON, () -> {
            count.incrementAndGet();
            begun.countDown();
        });
        assertThat(begun.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        rounds.stop(Duration.ofSeconds(LIMIT));
        int atTheEnd = count.get();

        pause();

        assertThat(count).hasValue(atTheEnd);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
