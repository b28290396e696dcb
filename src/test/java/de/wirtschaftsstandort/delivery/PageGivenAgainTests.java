package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageGivenAgainTests {

    private final MemoryPageCache cache = new MemoryPageCache(Clock.systemUTC(), 1_000_000);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger counted = new AtomicInteger();
    private final PageAddress address = new PageAddress("http", "standort.example", 80, "/a", "");

    private CachedPage ask() {
        return cache.get(address, reads -> {
            made.incrementAndGet();
            counted.incrementAndGet();
            reads.eachTime(counted::incrementAndGet);
            return new RenderedPage(200, Map.of(), "<p>Größe</p>".repeat(200), Duration.ofHours(1));
        });
    }

    @Test
    void whatAPageCountsIsCountedForEverybodyWhoGetsItThoughItIsMadeOnce() {
        for (int visitor = 1; visitor <= 3; visitor++) {
            CachedPage unused = ask();
            assertThat(counted).hasValue(visitor);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aPageIsCodedWhenSomebodyTakesTheCodingAndWeighsMoreFromThenOn() {
        CachedPage page = ask();
        long before = cache.weight();
        assertThat(before).isEqualTo(page.weight());

        assertThat(page.body().isAtHand(BodyEncoding.IDENTITY)).isTrue();
        assertThat(page.body().isAtHand(BodyEncoding.GZIP)).isFalse();
        assertThat(page.body().encodingFor("gzip")).isEqualTo(BodyEncoding.GZIP);

        byte[] coded = page.body().in(BodyEncoding.GZIP);
        assertThat(page.body().isAtHand(BodyEncoding.GZIP)).isTrue();
        assertThat(page.body().in(BodyEncoding.GZIP)).isSameAs(coded).hasSizeLessThan(500);
        assertThat(new String(page.body().in(BodyEncoding.IDENTITY), StandardCharsets.UTF_8))
                .startsWith("<p>Größe");
        assertThat(cache.weight()).isEqualTo(page.weight()).isEqualTo(before + coded.length);
    }
}
