package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.ContentChange;
import de.wirtschaftsstandort.content.ContentChanged;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the indexes and lets them follow the content, on a thread of its own: neither the start nor a publication waits
 * for it. After a failure the index is built anew, again and again until it works.
 */
final class IndexFollower implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(IndexFollower.class);
    private static final int SECONDS_TO_NEXT_TRY = 20;

    private final Map<Stage, StageIndex> indexes;
    private final ContentStages stages;
    private final Consumer<ReadLog.OnTopic> announce;
    private final Map<Stage, Queue<ContentChange>> waiting = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Map<Stage, SearchIndexes.State> states = new ConcurrentHashMap<>();
    private volatile boolean started;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread created = new Thread(work, "search-index");
        created.setDaemon(true);
        return created;
    });

    /** @param announce hears the {@link TextSearch#topic} of every workspace whose results may have changed */
    IndexFollower(
            Map<Stage, StageIndex> indexes, ContentStages stages, Consumer<ReadLog.OnTopic> announce, Clock clock) {
        this.indexes = indexes;
        this.stages = stages;
        this.announce = announce;
        this.clock = clock;
    }

    /** Builds the indexes; what changed before is read with the rest. */
    void start() {
        started = true;
        later(IndexFollower::sweep, 0);
        indexes.keySet().forEach(stage -> later(() -> rebuild(stage), 0));
    }

    private static void sweep() {
        try {
            IndexFolders.sweep(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException | RuntimeException untidy) {
            LOGGER.info("files that earlier processes left behind were not removed: {}", untidy.toString());
        }
    }

    void changed(ContentChanged changed) {
        if (!started) {
            return;
        }
        for (Stage stage : indexes.keySet()) {
            List<ContentChange> own = changed.changes().stream()
                    .filter(change -> change.stage() == stage)
                    .toList();
            if (changed.everything()) {
                later(() -> rebuild(stage), 0);
            } else if (!own.isEmpty()) {
                waiting(stage).addAll(own);
                later(() -> followAll(stage), 0);
            }
        }
    }

    /** Builds it anew soon; the old one answers meanwhile. */
    void rebuildSoon(Stage stage) {
        states.put(stage, state(stage).begun());
        later(() -> rebuild(stage), 0);
    }

    SearchIndexes.State state(Stage stage) {
        return states.getOrDefault(stage, SearchIndexes.State.of(stage))
                .with(index(stage).documents());
    }

    private void rebuild(Stage stage) {
        try {
            states.put(stage, state(stage).begun());
            List<String> workspaces = stages.workspaces(stage);
            index(stage).rebuild(workspaces);
            states.put(stage, state(stage).built(clock.instant()));
            workspaces.forEach(workspace -> announce.accept(TextSearch.topic(stage, workspace)));
        } catch (IOException | RuntimeException failed) {
            tryAgain(stage, failed);
        }
    }

    /** Takes everything that waits: what came while the thread was busy is one step, not many. */
    private void followAll(Stage stage) {
        List<ContentChange> changes = new ArrayList<>();
        for (ContentChange next = waiting(stage).poll();
                next != null;
                next = waiting(stage).poll()) {
            changes.add(next);
        }
        if (!changes.isEmpty()) {
            follow(stage, changes);
        }
    }

    private Queue<ContentChange> waiting(Stage stage) {
        return waiting.computeIfAbsent(stage, unused -> new ConcurrentLinkedQueue<>());
    }

    private void follow(Stage stage, List<ContentChange> changes) {
        try {
            index(stage).apply(changes);
            changes.stream()
                    .map(ContentChange::workspace)
                    .distinct()
                    .forEach(workspace -> announce.accept(TextSearch.topic(stage, workspace)));
        } catch (IOException | RuntimeException failed) {
            tryAgain(stage, failed);
        }
    }

    private void tryAgain(Stage stage, Exception failed) {
        if (thread.isShutdown()) {
            return; // what is interrupted at the end is no failure
        }
        states.put(stage, state(stage).failed(failed.toString()));
        LOGGER.warn(
                "the search index of the {} stage is not up to date, building it anew in {} s: {}",
                stage.schema(),
                SECONDS_TO_NEXT_TRY,
                failed.toString());
        later(() -> rebuild(stage), SECONDS_TO_NEXT_TRY);
    }

    private void later(Runnable work, int seconds) {
        try {
            Executor soon =
                    seconds == 0 ? thread : CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, thread);
            soon.execute(work);
        } catch (RejectedExecutionException stopped) {
            LOGGER.debug("the search index has stopped following the content");
        }
    }

    private StageIndex index(Stage stage) {
        StageIndex index = indexes.get(stage);
        if (index == null) {
            throw new IllegalStateException("no index of the stage " + stage);
        }
        return index;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(3, TimeUnit.SECONDS)) {
                LOGGER.debug("the search index is still being written; its files are left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (StageIndex index : indexes.values()) {
            try {
                index.close();
            } catch (IOException e) {
                LOGGER.warn("files of the search index could not be removed: {}", e.toString());
            }
        }
    }
}
