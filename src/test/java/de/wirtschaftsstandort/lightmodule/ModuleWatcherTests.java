package de.wirtschaftsstandort.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wait ends with the reload it waits for; the deadline only bounds a failure. */
class ModuleWatcherTests {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    @TempDir
    private Path parent;

    private final SynchronousQueue<Boolean> reloads = new SynchronousQueue<>();

    @SuppressWarnings("NullAway.Init") // set by each test
    private ModuleWatcher watcher;

    @AfterEach
    void stop() {
        watcher.stop();
    }

    @Test
    void noticesChangedNewAndDeletedFiles() throws InterruptedException {
        ModuleFolder folder = new ModuleFolder(parent.resolve("modules")).with("/a/templates/x.yaml", "one");
        LightModules modules = watched(folder);

        folder.with("/a/templates/x.yaml", "changed");
        await(() -> text(modules, "/a/templates/x.yaml").equals("changed"));

        folder.with("/a/templates/deep/er/new.yaml", "new");
        await(() -> text(modules, "/a/templates/deep/er/new.yaml").equals("new"));

        folder.with("/a/templates/deep/er/new.yaml", "again");
        await(() -> text(modules, "/a/templates/deep/er/new.yaml").equals("again"));

        folder.without("/a/templates/deep");
        await(() -> text(modules, "/a/templates/deep/er/new.yaml").isEmpty());
    }

    @Test
    void noticesNewAndRemovedModules() throws InterruptedException {
        ModuleFolder folder = new ModuleFolder(parent.resolve("modules")).with("/a/x.txt", "x");
        LightModules modules = watched(folder);

        folder.with("/b/module.yaml", "version: 1.0\n");
        await(() -> modules.modules().size() == 2);

        folder.without("/a");
        await(() -> modules.modules().size() == 1);
    }

    @Test
    void noticesAFolderThatComesLater() throws InterruptedException {
        ModuleFolder folder = new ModuleFolder(parent.resolve("later"));
        LightModules modules = watched(folder);

        folder.with("/a/x.txt", "x");
        await(() -> text(modules, "/a/x.txt").equals("x"));

        folder.with("/a/x.txt", "changed");
        await(() -> text(modules, "/a/x.txt").equals("changed"));
    }

    private LightModules watched(ModuleFolder folder) {
        LightModules modules = folder.load();
        modules.onReload(() -> {
            try {
                reloads.offer(true, DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        watcher = new ModuleWatcher(modules);
        watcher.start();
        return modules;
    }

    private void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the change was not noticed").isLessThan(end);
            reloads.poll(50, TimeUnit.MILLISECONDS);
        }
    }

    private static String text(LightModules modules, String path) {
        return modules.find(path).map(ModuleResource::text).orElse("");
    }
}
