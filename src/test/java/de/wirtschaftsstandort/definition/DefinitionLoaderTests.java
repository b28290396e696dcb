package de.wirtschaftsstandort.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.definition.DefinitionType.IdStyle;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionLoaderTests {

    record Page(String title, Map<String, Object> areas) {}

    /** Refuses what is not positive. */
    record Size(int width) {
        Size {
            if (width <= 0) {
                throw new IllegalArgumentException("the width must be positive, found " + width);
            }
        }
    }

    private static final DefinitionType<Page> PAGES =
            new DefinitionType<>("templates", IdStyle.MODULE_AND_PATH, Page.class);
    private static final DefinitionType<Size> SIZES = new DefinitionType<>("sizes", IdStyle.NAME, Size.class);

    @TempDir
    private Path root;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ModuleFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ModuleFolder(root);
    }

    @Test
    void readsAThousandFiles() {
        for (int i = 0; i < 1000; i++) {
            folder.with("/m" + i % 10 + "/templates/p" + i + ".yaml", "title: Page " + i + "\nareas:\n  main: {}\n");
        }

        DefinitionRegistry registry = load();

        assertThat(registry.all(PAGES)).hasSize(1000);
        assertThat(registry.require(PAGES, DefinitionId.of("m7:p977")).value().title())
                .isEqualTo("Page 977");
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void refusesAYamlBombAtTheLineWhereItGrowsTooLarge() {
        StringBuilder bomb = new StringBuilder("title: Boom\nl0: &l0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("l" + i + ": &l" + i + " [")
                    .append(("*l" + (i - 1) + ", ").repeat(9))
                    .append("*l" + (i - 1) + "]\n");
        }
        folder.with("/a/templates/bomb.yaml", bomb.toString()).with("/a/templates/good.yaml", "title: Good\n");

        DefinitionRegistry registry = load();

        assertThat(registry.all(PAGES)).extracting(page -> page.value().title()).containsExactly("Good");
        assertThat(registry.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.sentence()).contains("too large with its aliases");
        });
    }

    @Test
    void refusesABombOfIncludes() {
        folder.with("/a/templates/bomb.yaml", "title: Boom\nareas: !include:/a/i/0.yaml\n");
        for (int i = 0; i < 25; i++) {
            folder.with("/a/i/" + i + ".yaml", ("- x: !include:/a/i/" + (i + 1) + ".yaml\n").repeat(10));
        }
        folder.with("/a/i/25.yaml", "leaf: 1\n");

        assertThat(load().problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.sentence())
                .contains("allowed are 100000 values"));
    }

    @Test
    void refusesBottomlessNesting() {
        folder.with("/a/templates/deep.yaml", "title: Deep\nareas: " + "[".repeat(50_000) + "\n");

        assertThat(load().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.sentence()).contains("nested too deeply");
        });
    }

    @Test
    void refusesAFileOfFiveMegabytesUnread() {
        folder.with("/a/templates/large.yaml", "title: x\n" + "# padding\n".repeat(500_000));

        assertThat(load().problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("allowed are 2000000"));
    }

    @Test
    void reportsWhatARecordRefuses() {
        folder.with("/a/sizes/none.yaml", "width: -1\n").with("/a/sizes/good.yaml", "width: 10\n");

        DefinitionRegistry registry = load();

        assertThat(registry.all(SIZES)).extracting(size -> size.id().value()).containsExactly("good");
        assertThat(registry.problems())
                .extracting(Problem::sentence)
                .containsExactly("the width must be positive, found -1");
    }

    @Test
    void namesTheNearestIdsWhenARequiredOneIsMissing() {
        folder.with("/a/templates/pages/home.yaml", "title: Home\n");
        DefinitionRegistry registry = load();

        assertThat(registry.find(PAGES, DefinitionId.of("a:pages/hmoe"))).isEmpty();
        assertThatThrownBy(() -> registry.require(PAGES, DefinitionId.of("a:pages/hmoe")))
                .isInstanceOf(DefinitionMissing.class)
                .hasMessageContaining("near are a:pages/home");
    }

    @Test
    void checksCanPointAtKeysWhereverTheyCameFrom() {
        folder.with("/a/templates/p.yaml", "title: P\nareas:\n  main: !include:/a/includes/main.yaml\n")
                .with("/a/includes/main.yaml", "# fragment\ntitle: Main\navailableComponents:\n  x:\n    id: a:none\n")
                .with("/b/decorations/a/templates/p.areas.yaml", "\nside:\n  dialog: a:gone\n");

        DefinitionRegistry registry = new DefinitionLoader(folder.load(), List.of(PAGES))
                .load(List.of(
                        all -> List.of(at(all, "areas.main.availableComponents.x.id")),
                        all -> List.of(at(all, "areas.side.dialog")),
                        all -> List.of(at(all, "areas.none.key"))));

        assertThat(registry.problems())
                .extracting(problem -> root.relativize(Path.of(problem.file())) + ":" + problem.line())
                .containsExactly(
                        "a/includes/main.yaml:5",
                        "b/decorations/a/templates/p.areas.yaml:3",
                        "b/decorations/a/templates/p.areas.yaml:2");
    }

    @Test
    void aCheckThatFailsIsAProblemAndTheOthersStillRun() {
        folder.with("/a/templates/p.yaml", "title: P\n");

        DefinitionRegistry registry = new DefinitionLoader(folder.load(), List.of(PAGES))
                .load(List.of(
                        all -> {
                            throw new IllegalStateException("broken check");
                        },
                        all -> List.of(at(all, "title"))));

        assertThat(registry.all(PAGES)).hasSize(1);
        assertThat(registry.problems())
                .extracting(Problem::sentence)
                .satisfiesExactly(first -> assertThat(first).contains("broken check"), second -> assertThat(second)
                        .isEqualTo("something"));
    }

    @Test
    void reportsModulesDefinitionsAndProblems() {
        folder.with("/a/module.yaml", "version: 1.0\ndependencies:\n  b: {}\n")
                .with("/b/templates/p.yaml", "title: P\n")
                .with("/b/sizes/s.yaml", "width: wide\n");
        LightModules modules = folder.load();
        DefinitionRegistry registry = new DefinitionLoader(modules, List.of(PAGES, SIZES)).load(List.of());

        assertThat(LoadReport.of(modules, List.of(PAGES, SIZES), registry))
                .contains("Light modules: b, a 1.0")
                .contains("Definitions: sizes 0, templates 1")
                .contains("b/sizes/s.yaml:1: expected a whole number, found 'wide'");
    }

    private static Problem at(DefinitionRegistry registry, String keyPath) {
        return registry.problemAt(registry.all(PAGES).get(0), keyPath, "something");
    }

    private DefinitionRegistry load() {
        return new DefinitionLoader(folder.load(), List.of(PAGES, SIZES)).load(List.of());
    }
}
