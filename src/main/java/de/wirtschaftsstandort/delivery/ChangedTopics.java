package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ReadLog;
import org.springframework.context.event.EventListener;

/** Hears from the owners of data outside the content store that a topic has changed, and drops the pages that depend on it. */
final class ChangedTopics {

    private final MemoryPageCache cache;

    ChangedTopics(MemoryPageCache cache) {
        this.cache = cache;
    }

    @EventListener
    void changed(ReadLog.OnTopic topic) {
        cache.changed(topic);
    }
}
