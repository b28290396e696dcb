package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void neverMoreWorkAtATimeThanAllowed() throws Exception {
        Turns turns = new Turns(2, LONG);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> turns.take(() -> {
                        int now = working.incrementAndGet();
                        most.accumulateAndGet(now, Math::max);
                        LockSupport.parkNanos(1_000);
                        return working.decrementAndGet();
                    }),
                    others));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void slowWorkOfOthersKeepsNobodyOut() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> slow =
                CompletableFuture.supplyAsync(() -> turns.take(() -> waited(begun, end)), others);
        begun.await();

        assertThat(turns.take(() -> "done")).isEqualTo("done");

        end.countDown();
        assertThat(slow.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aTurnIsGivenBackAlsoByWorkThatFails() {
        Turns turns = new Turns(1, LONG);

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoeverIsInterruptedWorksWithoutWaitingAndStaysInterrupted() {
        Turns turns = new Turns(1, LONG);
        Thread.currentThread().interrupt();
        try {
            assertThat(turns.take(() -> Thread.currentThread().isInterrupted())).isTrue();
        } finally {
            boolean unused = Thread.interrupted();
        }
    }

    private static boolean waited(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
