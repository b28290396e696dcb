package de.wirtschaftsstandort.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StoreUnreachable;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The page cache of this process. Reading takes no lock. What was made before a change and finished after its
 * announcement is given to those who already waited, but not kept.
 */
final class MemoryPageCache implements PageCache {

    private static final int MOST_PATHS_WITH_PARAMETERS = 20_000;

    /** A longer query is no link of ours: made for the one who asks. */
    private static final int LONGEST_QUERY = 512;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Clock clock;
    private final DatabaseOutage outage;
    private final Cache<PageAddress, CachedEntry> entries;
    private final Cache<PageAddress, PageParameters> parameters;
    private final ConcurrentMap<PageAddress, PageFlight> flights = new ConcurrentHashMap<>();

    /** Guards the index and all flights' memory of changes; never held while a page is made. */
    private final ReentrantLock lock = new ReentrantLock();

    private final CachedEntryIndex index = new CachedEntryIndex();
    private final Set<PageFlight> open = new HashSet<>();
    private final Turns turns = Turns.ofProcessors(LONGEST_WAIT);

    MemoryPageCache(Clock clock, long memory) {
        this.clock = clock;
        this.outage = new DatabaseOutage(clock);
        this.entries = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher(
                        (PageAddress address, CachedEntry entry) -> entry.page().weight())
                .removalListener(this::removed)
                .build();
        this.parameters =
                Caffeine.newBuilder().maximumSize(MOST_PATHS_WITH_PARAMETERS).build();
    }

    @Override
    public CachedPage get(PageAddress asked, PageMaker maker) {
        CachedPage held = freshPage(asked);
        if (held != null) {
            held.givenAgain();
            return held;
        }
        Throwable away = outage.reasonNotToTry();
        if (away != null) {
            return lastAnswer(asked, away);
        }
        PageFlight mine = new PageFlight(flightAddress(asked));
        PageFlight running = flights.putIfAbsent(mine.address(), mine);
        if (running != null) {
            CachedPage page = running.await();
            if (page.isForOneVisitor()) {
                return CachedPage.plain(ServiceUnavailable.insteadOfOutage(() -> maker.make(new ReadLog())));
            }
            page.givenAgain();
            return page;
        }
        return fly(mine, asked, maker);
    }

    /** The fresh page for the address, if it is in memory. */
    @Nullable
    CachedPage freshPage(PageAddress asked) {
        CachedEntry entry = lookUp(asked);
        return entry != null && entry.isFreshAt(clock.millis()) ? entry.page() : null;
    }

    /** Forgets what the change touches. */
    void changed(ContentChanged event) {
        if (event.everything()) {
            forgetEverything();
            return;
        }
        List<ContentChange> published = event.changes().stream()
                .filter(change -> change.stage() == Stage.PUBLIC)
                .toList();
        if (published.isEmpty()) {
            return;
        }
        locked(() -> {
            meanwhile(dependency ->
                    published.stream().anyMatch(change -> ContentDependencies.touches(change, dependency)));
            drop(index.touchedBy(published));
        });
    }

    /** Forgets what depends on something outside the content store. */
    void changed(ReadLog.OnTopic topic) {
        locked(() -> {
            meanwhile(topic::equals);
            drop(index.dependingOn(topic));
        });
    }

    void forgetEverything() {
        locked(() -> {
            meanwhile(everything -> true);
            index.clear();
            entries.invalidateAll();
            parameters.invalidateAll();
        });
    }

    /** Distinct dependencies of all pages held. */
    int dependencyCount() {
        lock.lock();
        try {
            return index.size();
        } finally {
            lock.unlock();
        }
    }

    /** Bytes all pages occupy, after evictions that are due. */
    long weight() {
        entries.cleanUp();
        return entries.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private CachedPage fly(PageFlight mine, PageAddress asked, PageMaker maker) {
        locked(() -> open.add(mine));
        try {
            CachedPage held = freshPage(asked);
            if (held != null) {
                held.givenAgain();
            }
            CachedPage page = held == null ? make(mine, asked, maker) : held;
            mine.succeed(page);
            return page;
        } catch (Throwable failure) {
            mine.fail(failure);
            throw failure;
        } finally {
            locked(() -> open.remove(mine));
            flights.remove(mine.address(), mine);
        }
    }

    private CachedPage make(PageFlight mine, PageAddress asked, PageMaker maker) {
        ReadLog reads = new ReadLog();
        RenderedPage rendered;
        try {
            rendered = turns.take(() -> maker.make(reads));
        } catch (RuntimeException failure) {
            if (!StoreUnreachable.isCauseOf(failure)) {
                throw failure;
            }
            outage.began(failure);
            return lastAnswer(asked, failure);
        }
        outage.ended();
        Set<ReadLog.Dependency> dependencies = reads.dependencies();
        if (rendered.keep().compareTo(Duration.ZERO) <= 0
                || dependencies.contains(ReadLog.RENDER_FAULT)
                || asked.query().length() > LONGEST_QUERY) {
            return CachedPage.plain(rendered);
        }
        CachedPage page = CachedPage.kept(rendered, reads.eachTime());
        keep(mine, asked, page, dependencies, clock.millis() + rendered.keep().toMillis());
        return page;
    }

    private void keep(
            PageFlight mine, PageAddress asked, CachedPage page, Set<ReadLog.Dependency> dependencies, long until) {
        PageParameters known =
                parameters.asMap().merge(asked.withQuery(""), PageParameters.readBy(dependencies), PageParameters::and);
        PageAddress address = asked.withQuery(known.reduce(asked.query()));
        CachedEntry entry = new CachedEntry(address, page, dependencies, until);
        page.body().whenHeavier(() -> entries.asMap().computeIfPresent(address, (same, held) -> held));
        locked(() -> {
            if (!mine.isOutdated(dependencies)) {
                index.add(entry);
                entries.put(address, entry);
            }
        });
    }

    private CachedPage lastAnswer(PageAddress asked, Throwable away) {
        CachedEntry last = lookUp(asked);
        if (last == null) {
            throw new ServiceUnavailable(away);
        }
        return last.page();
    }

    private @Nullable CachedEntry lookUp(PageAddress asked) {
        if (asked.query().isEmpty()) {
            return entries.getIfPresent(asked);
        }
        PageParameters known = parameters.getIfPresent(asked.withQuery(""));
        return known == null ? null : entries.getIfPresent(asked.withQuery(known.reduce(asked.query())));
    }

    /** Until it is known what the path reads, every query flies for itself. */
    private PageAddress flightAddress(PageAddress asked) {
        PageParameters known = asked.query().isEmpty() ? null : parameters.getIfPresent(asked.withQuery(""));
        return known == null ? asked : asked.withQuery(known.reduce(asked.query()));
    }

    /** Whoever asks from now on must not be given what began before the change. */
    private void meanwhile(Predicate<ReadLog.Dependency> touched) {
        for (PageFlight flight : open) {
            flight.changedMeanwhile(touched);
            flights.remove(flight.address(), flight);
        }
    }

    private void drop(Collection<CachedEntry> touched) {
        for (CachedEntry entry : touched) {
            index.remove(entry);
            entries.asMap().remove(entry.address(), entry);
        }
    }

    private void removed(@Nullable PageAddress address, @Nullable CachedEntry entry, RemovalCause cause) {
        if (entry != null && cause != RemovalCause.EXPLICIT) {
            locked(() -> index.remove(entry));
        }
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
