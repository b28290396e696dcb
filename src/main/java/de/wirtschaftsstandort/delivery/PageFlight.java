package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/** One making of an answer: others wait for it, and it learns what changed meanwhile. */
final class PageFlight {

    private final PageAddress address;
    private final CompletableFuture<CachedPage> result = new CompletableFuture<>();
    private final List<Predicate<ReadLog.Dependency>> missed = new ArrayList<>();

    PageFlight(PageAddress address) {
        this.address = address;
    }

    PageAddress address() {
        return address;
    }

    CachedPage await() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    void succeed(CachedPage page) {
        result.complete(page);
    }

    void fail(Throwable cause) {
        result.completeExceptionally(cause);
    }

    /** Called under the cache's lock. */
    void changedMeanwhile(Predicate<ReadLog.Dependency> touched) {
        missed.add(touched);
    }

    /** Whether what was read may be older than a change that has already been announced. Called under the lock. */
    boolean isOutdated(Set<ReadLog.Dependency> dependencies) {
        return missed.stream().anyMatch(touched -> dependencies.stream().anyMatch(touched));
    }
}
