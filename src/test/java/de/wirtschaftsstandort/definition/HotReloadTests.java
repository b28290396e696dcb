package de.wirtschaftsstandort.definition;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.lightmodule.ModuleWatcher;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class HotReloadTests {

    record Page(String title) {}

    private static final DefinitionType<Page> PAGES =
            new DefinitionType<>("templates", IdStyle.MODULE_AND_PATH, Page.class);

    @TempDir
    private Path root;

    @Test
    void aChangedFolderGivesANewRegistryAndABrokenFileOnlyCostsItsEntry() throws InterruptedException {
        ModuleFolder folder = new ModuleFolder(root).with("/a/templates/one.yaml", "title: One\n");
        LightModules modules = folder.load();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(LightModules.class, () -> modules);
            context.registerBean(ModuleWatcher.class, () -> new ModuleWatcher(modules));
            context.registerBean("pages", DefinitionType.class, () -> PAGES);
            context.register(DefinitionConfiguration.class);
            context.refresh();
            Definitions definitions = context.getBean(Definitions.class);
            BlockingQueue<DefinitionRegistry> changes = new LinkedBlockingQueue<>();
            definitions.onChange(changes::add);
            DefinitionRegistry before = definitions.current();
            assertThat(titles(before)).containsExactly("One");

            folder.with("/b/templates/two.yaml", "title: Two\n");
            DefinitionRegistry after = until(changes, List.of("One", "Two"));
            assertThat(after.version()).isGreaterThan(before.version());
            assertThat(titles(before)).containsExactly("One");

            folder.with("/a/templates/one.yaml", "title: [One\n");
            DefinitionRegistry broken = until(changes, List.of("Two"));
            assertThat(broken.problems()).singleElement().satisfies(problem -> assertThat(problem.file())
                    .endsWith("a/templates/one.yaml"));
            assertThat(definitions.current().version()).isGreaterThanOrEqualTo(broken.version());
        }
    }

    private static DefinitionRegistry until(BlockingQueue<DefinitionRegistry> changes, List<String> expected)
            throws InterruptedException {
        DefinitionRegistry last;
        do {
            last = changes.poll(10, TimeUnit.SECONDS);
            assertThat(last).as("a registry with " + expected).isNotNull();
        } while (!titles(last).equals(expected));
        return last;
    }

    private static List<String> titles(DefinitionRegistry registry) {
        return registry.all(PAGES).stream().map(page -> page.value().title()).toList();
    }
}
