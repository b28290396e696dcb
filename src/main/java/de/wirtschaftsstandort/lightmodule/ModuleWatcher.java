package de.wirtschaftsstandort.lightmodule;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reloads the modules soon after something in their folder changed: once the folder was quiet for a moment, at the
 * latest half a second after the first change. A folder that does not exist yet is noticed when it comes.
 */
public final class ModuleWatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleWatcher.class);
    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };
    private static final long QUIET_MILLIS = 80;
    private static final long LATEST_MILLIS = 500;
    private static final long LOOK_FOR_ROOT_MILLIS = 300;

    private final LightModules modules;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private @Nullable WatchService service;

    public ModuleWatcher(LightModules modules) {
        this.modules = modules;
    }

    @Override
    public synchronized void start() {
        if (service != null) {
            return;
        }
        try {
            WatchService started =
                    modules.root().toAbsolutePath().getFileSystem().newWatchService();
            service = started;
            register(started, modules.root());
            Thread thread = new Thread(() -> watch(started), "light-module-watcher");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException refused) {
            LOG.warn("The folder {} is not watched, changes need a restart: {}", modules.root(), refused.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        WatchService running = service;
        service = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                LOG.debug("The watcher closed with a fault", e);
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return service != null;
    }

    private void watch(WatchService running) {
        try {
            // What changed between the first load and the registration of the folders.
            reload(running);
            while (true) {
                WatchKey key = running.poll(LOOK_FOR_ROOT_MILLIS, TimeUnit.MILLISECONDS);
                boolean rootCame = watched.isEmpty() && Files.isDirectory(modules.root());
                if (key != null || rootCame) {
                    awaitQuiet(running, key);
                    reload(running);
                }
            }
        } catch (ClosedWatchServiceException stopped) {
            LOG.debug("Watching ended");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitQuiet(WatchService running, @Nullable WatchKey first) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LATEST_MILLIS);
        WatchKey key = first;
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove(key);
            }
            key = System.nanoTime() < latest ? running.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
    }

    /** Registers before it reads: what is written in between gives an event of its own. */
    private void reload(WatchService running) {
        try {
            register(running, modules.root());
            modules.reload();
        } catch (IOException | RuntimeException failed) {
            LOG.error("The light modules could not be loaded again; the last good state stays", failed);
        }
    }

    private void register(WatchService running, Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Path real = root.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(real) && FolderModules.isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    watched.put(folder.register(running, CHANGES), folder);
                } catch (NoSuchFileException goneMeanwhile) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
