package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ChangedTopicsTests {

    private static final ReadLog.OnTopic TOPIC = new ReadLog.OnTopic("search:PUBLIC:website");

    private final MemoryPageCache cache =
            new MemoryPageCache(new SettableClock(Instant.parse("2026-05-04T10:00:00Z")), 1_000_000);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void dropsThePagesThatDependOnAPublishedTopic() {
        try (AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext()) {
            application.registerBean(ChangedTopics.class, () -> new ChangedTopics(cache));
            application.refresh();
            show();
            show();
            assertThat(made).hasValue(1);

            application.publishEvent(new ReadLog.OnTopic("search:PUBLIC:dam"));
            show();
            assertThat(made).hasValue(1);

            application.publishEvent(TOPIC);
            show();
            assertThat(made).hasValue(2);
        }
    }

    private void show() {
        cache.get(new PageAddress("http", "localhost", 80, "/suche", ""), reads -> {
            reads.add(TOPIC);
            made.incrementAndGet();
            return new RenderedPage(200, Map.of(), "found", Duration.ofHours(1));
        });
    }
}
