package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class MemoryPageCacheTests {

    private static final NodeId NODE = NodeId.random();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T10:00:00Z"));
    private final MemoryPageCache cache = new MemoryPageCache(clock, 1_000_000);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAPageOnceAndGivesItAgain() {
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
        assertThat(text(cache.get(address("/b", ""), this::make))).isEqualTo("2");
    }

    @Test
    void keepsHostsApart() {
        cache.get(address("/a", ""), this::make);
        PageAddress elsewhere = new PageAddress("http", "other.example", 80, "/a", "");
        assertThat(text(cache.get(elsewhere, this::make))).isEqualTo("2");
    }

    @Test
    void parametersNobodyReadMakeNoPageOfTheirOwn() {
        cache.get(address("/a", "utm=1"), this::make);
        assertThat(text(cache.get(address("/a", "utm=2"), this::make))).isEqualTo("1");
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
    }

    @Test
    void parametersThatWereReadMakeAPageOfTheirOwn() {
        PageMaker reading = reads -> {
            reads.add(ReadLog.parameter("page"));
            return make(reads);
        };
        cache.get(address("/a", ""), reading);
        assertThat(text(cache.get(address("/a", "page=2&utm=1"), reading))).isEqualTo("2");
        assertThat(text(cache.get(address("/a", "utm=7&page=2"), reading))).isEqualTo("2");
        assertThat(text(cache.get(address("/a", "utm=7"), reading))).isEqualTo("1");
    }

    @Test
    void aChangeDropsThePagesThatReadTheNodeAndNoOthers() {
        cache.get(address("/a", ""), this::makeFromNode);
        cache.get(address("/b", ""), this::make);
        cache.changed(published(NODE));
        assertThat(text(cache.get(address("/a", ""), this::makeFromNode))).isEqualTo("3");
        assertThat(text(cache.get(address("/b", ""), this::make))).isEqualTo("2");
    }

    @Test
    void workOnTheAuthorStageDropsNothing() {
        cache.get(address("/a", ""), this::makeFromNode);
        cache.changed(new ContentChanged(List.of(change(Stage.AUTHOR, NODE)), false));
        assertThat(text(cache.get(address("/a", ""), this::makeFromNode))).isEqualTo("1");
    }

    @Test
    void aTopicDropsThePagesThatReadIt() {
        ReadLog.OnTopic board = new ReadLog.OnTopic("measure-board");
        PageMaker reading = reads -> {
            reads.add(board);
            return make(reads);
        };
        cache.get(address("/a", ""), reading);
        cache.changed(new ReadLog.OnTopic("other"));
        assertThat(text(cache.get(address("/a", ""), reading))).isEqualTo("1");
        cache.changed(board);
        assertThat(text(cache.get(address("/a", ""), reading))).isEqualTo("2");
    }

    @Test
    void droppedPagesLeaveNoDependenciesBehind() {
        cache.get(address("/a", ""), this::makeFromNode);
        assertThat(cache.dependencyCount()).isEqualTo(1);
        cache.changed(published(NODE));
        assertThat(cache.dependencyCount()).isZero();
    }

    @Test
    void aPageMadeFromAStateOlderThanAnAnnouncedChangeIsNotKept() {
        PageMaker overtaken = reads -> {
            reads.add(new ReadLog.OnNode(NODE));
            cache.changed(published(NODE));
            return make(reads);
        };
        assertThat(text(cache.get(address("/a", ""), overtaken))).isEqualTo("1");
        assertThat(text(cache.get(address("/a", ""), this::makeFromNode))).isEqualTo("2");
    }

    @Test
    void aPageIsKeptWhenTheChangeMeanwhileConcernsAnotherNode() {
        PageMaker undisturbed = reads -> {
            cache.changed(published(NodeId.random()));
            return makeFromNode(reads);
        };
        cache.get(address("/a", ""), undisturbed);
        assertThat(text(cache.get(address("/a", ""), this::makeFromNode))).isEqualTo("1");
    }

    @Test
    void whoeverAsksAfterTheChangeDoesNotWaitForTheOlderPage() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        PageMaker slow = reads -> {
            started.countDown();
            awaitQuietly(goOn);
            return page("old", Duration.ofHours(1));
        };
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<CachedPage> old = threads.submit(() -> cache.get(address("/a", ""), slow));
            started.await();
            cache.changed(published(NODE));
            assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
            goOn.countDown();
            assertThat(text(old.get())).isEqualTo("old");
        } finally {
            goOn.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void aStampedeMakesThePageOnce() throws Exception {
        int visitors = 16;
        CountDownLatch ready = new CountDownLatch(visitors);
        PageMaker slow = reads -> {
            awaitQuietly(ready);
            return make(reads);
        };
        ExecutorService threads = Executors.newFixedThreadPool(visitors);
        try {
            List<Future<CachedPage>> pages = new ArrayList<>();
            for (int i = 0; i < visitors; i++) {
                pages.add(threads.submit(() -> {
                    ready.countDown();
                    return cache.get(address("/a", ""), slow);
                }));
            }
            for (Future<CachedPage> page : pages) {
                assertThat(text(page.get())).isEqualTo("1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void anAnswerNotToBeKeptIsMadeAgain() {
        cache.get(address("/a", ""), reads -> counted(Duration.ZERO));
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("2");
    }

    @Test
    void aPageWithAFaultIsNotKept() {
        PageMaker faulty = reads -> {
            reads.add(ReadLog.RENDER_FAULT);
            return make(reads);
        };
        cache.get(address("/a", ""), faulty);
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("2");
    }

    @Test
    void anOldPageIsMadeAnew() {
        cache.get(address("/a", ""), this::make);
        clock.forward(Duration.ofHours(2));
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("2");
    }

    @Test
    void anOldPageGoesOnWhileTheDatabaseIsAway() {
        cache.get(address("/a", ""), this::make);
        clock.forward(Duration.ofHours(2));
        assertThat(text(cache.get(address("/a", ""), MemoryPageCacheTests::away)))
                .isEqualTo("1");
    }

    @Test
    void whatWasNeverMadeIsUnavailableWhileTheDatabaseIsAway() {
        assertThatThrownBy(() -> cache.get(address("/a", ""), MemoryPageCacheTests::away))
                .isInstanceOf(ServiceUnavailable.class);
    }

    @Test
    void nobodyTriesAgainRightAfterTheDatabaseWasFoundAway() {
        assertThatThrownBy(() -> cache.get(address("/a", ""), MemoryPageCacheTests::away))
                .isInstanceOf(ServiceUnavailable.class);
        assertThatThrownBy(() -> cache.get(address("/b", ""), this::make)).isInstanceOf(ServiceUnavailable.class);
        assertThat(made).hasValue(0);
    }

    @Test
    void goesOnWithinASecondOfTheDatabasesReturn() {
        assertThatThrownBy(() -> cache.get(address("/a", ""), MemoryPageCacheTests::away))
                .isInstanceOf(ServiceUnavailable.class);
        clock.forward(Duration.ofSeconds(1));
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
        assertThat(text(cache.get(address("/b", ""), this::make))).isEqualTo("2");
    }

    @Test
    void aFailureOfThePageItselfReachesTheOneWhoAsked() {
        IllegalStateException broken = new IllegalStateException("broken template");
        assertThatThrownBy(() -> cache.get(address("/a", ""), reads -> {
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(text(cache.get(address("/a", ""), this::make))).isEqualTo("1");
    }

    @Test
    void memoryIsBounded() {
        MemoryPageCache small = new MemoryPageCache(clock, 50_000);
        String body = "x".repeat(500);
        for (int i = 0; i < 200; i++) {
            small.get(address("/" + i, ""), reads -> page(body, Duration.ofHours(1)));
        }
        assertThat(small.weight()).isLessThanOrEqualTo(50_000);
    }

    private RenderedPage make(ReadLog reads) {
        return counted(Duration.ofHours(1));
    }

    private RenderedPage makeFromNode(ReadLog reads) {
        reads.add(new ReadLog.OnNode(NODE));
        return make(reads);
    }

    private RenderedPage counted(Duration keep) {
        return page(String.valueOf(made.incrementAndGet()), keep);
    }

    private static RenderedPage away(ReadLog reads) {
        throw new IllegalStateException("wrapped", new DataAccessResourceFailureException("connection refused"));
    }

    private static RenderedPage page(String body, Duration keep) {
        return new RenderedPage(200, Map.of("Content-Type", "text/html;charset=UTF-8"), body, keep);
    }

    private static PageAddress address(String path, String query) {
        return new PageAddress("http", "standort.example", 80, path, query);
    }

    private static String text(CachedPage page) {
        return new String(page.body().in(BodyEncoding.IDENTITY), StandardCharsets.UTF_8);
    }

    private static ContentChanged published(NodeId node) {
        return new ContentChanged(List.of(change(Stage.PUBLIC, node)), false);
    }

    private static ContentChange change(Stage stage, NodeId node) {
        return new ContentChange(
                1,
                stage,
                "website",
                node,
                "mgnl:page",
                NodePath.of("/a"),
                Optional.empty(),
                Optional.empty(),
                ContentChange.Kind.CHANGED);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
