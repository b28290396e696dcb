package de.wirtschaftsstandort.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.support.ModuleFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightModulesTests {

    @TempDir
    private Path outside;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ModuleFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new ModuleFolder(Files.createDirectory(outside.resolve("modules")));
    }

    /** As in {@code check .}, where nothing stands before a module's name. */
    @Test
    void knowsTheFolderOfAModuleInTheWorkingDirectory() {
        ModuleFile file = new ModuleFile("/m/templates/x.yaml", "m", "m/templates/x.yaml", "", () -> new byte[0]);

        ModuleSnapshot snapshot = ModuleSnapshot.of(Map.of("m", Map.of(file.path(), file)), Map.of(), List.of());

        assertThat(snapshot.modules().get("m")).extracting(LightModule::folder).isEqualTo("m");
    }

    @Test
    void loadsModulesBehindThoseTheyDependOn() {
        folder.with("/a/module.yaml", "version: 1.0\ndependencies:\n  z:\n    version: 2.0/*\n")
                .with("/z/module.yaml", "version: 2.1\n")
                .with("/m/templates/x.yaml", "title: x\n");

        LightModules modules = folder.load();

        assertThat(modules.modules()).extracting(LightModule::name).containsExactly("z", "a", "m");
        assertThat(modules.problems()).isEmpty();
    }

    @Test
    void reportsBrokenDependenciesWithTheirLinesAndKeepsTheModules() {
        folder.with(
                        "/a/module.yaml",
                        """
                        version: 1.0
                        dependencies:
                          bb:
                            version: 2.0/*
                          old:
                            version: 2.0/*
                          odd:
                            version: about 3
                          gone:
                            version: 1.0
                            optional: true
                        """)
                .with("/b/x.txt", "")
                .with("/old/module.yaml", "version: 1.9\n")
                .with("/odd/x.txt", "");

        LightModules modules = folder.load();

        assertThat(modules.modules()).hasSize(4);
        assertThat(modules.problems())
                .extracting(Problem::line, Problem::sentence)
                .anySatisfy(tuple ->
                        assertThat(tuple.toList().toString()).startsWith("[3,").contains("'bb' is required"))
                .anySatisfy(tuple -> assertThat(tuple.toList().toString())
                        .startsWith("[5,")
                        .contains("has version 1.9, required is 2.0/*"))
                .anySatisfy(tuple -> assertThat(tuple.toList().toString())
                        .startsWith("[8,")
                        .contains("'about 3' is no version range"))
                .hasSize(3);
    }

    @Test
    void takesWhatEveryMagnoliaBringsAsThere() {
        folder.with(
                "/a/module.yaml",
                "version: 1.0\ndependencies:\n  core:\n    version: 6.2/*\n  dam:\n    version: 3.0/*\n  travel:\n    version: 1.0\n");

        assertThat(folder.load().problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .contains("'travel' is required");
    }

    @Test
    void reportsACircleAtTheModuleThatEntersIt() {
        folder.with("/ring-a/module.yaml", "version: 1.0\ndependencies:\n  ring-b:\n    version: 1.0\n")
                .with("/ring-b/module.yaml", "version: 1.0\ndependencies:\n  ring-a:\n    version: 1.0\n");

        LightModules modules = folder.load();

        assertThat(modules.modules()).hasSize(2);
        assertThat(modules.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("ring-a/module.yaml");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).contains("ring-a -> ring-b -> ring-a");
        });
    }

    @Test
    void reportsADescriptorThatIsNoYaml() {
        folder.with("/a/module.yaml", "version: 1.0\ndependencies: [\n");

        LightModules modules = folder.load();

        assertThat(modules.modules()).hasSize(1);
        assertThat(modules.problems()).singleElement().satisfies(problem -> assertThat(problem.line())
                .isPositive());
    }

    @Test
    void findsFilesByResourcePath() {
        folder.with("/a/webresources/css/site.css", "body {}");
        LightModules modules = folder.load();

        assertThat(modules.find("a/webresources/css/site.css")).isPresent();
        assertThat(modules.find("/a/webresources/css/site~2026-11-24-10-00-00-000~cache.css"))
                .get()
                .satisfies(found -> {
                    assertThat(found.text()).isEqualTo("body {}");
                    assertThat(found.path()).isEqualTo("/a/webresources/css/site.css");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/a/../../secret.txt",
                "/a/./x.txt",
                "/a//x.txt",
                "/a\\x.txt",
                "/a/x.txt\0",
                "/a/linked.txt",
                "/a/linked-folder/secret.txt",
                "/a/.hidden/x.txt",
                "/x.txt",
                "",
                "/",
                "/a",
                "/b/x.txt"
            })
    void findsNothingOutsideOfTheModules(String path) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");
        folder.with("/a/x.txt", "x").with("/a/.hidden/x.txt", "x").with("/x.txt", "x");
        Files.createSymbolicLink(folder.root().resolve("a/linked.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.root().resolve("a/linked-folder"), outside);
        Files.createSymbolicLink(
                folder.root().resolve("a/inside.txt"), folder.root().resolve("a/x.txt"));

        LightModules modules = folder.load();

        assertThat(modules.find(path)).isEmpty();
        assertThat(modules.find("/a/x.txt")).isPresent();
        assertThat(modules.find("/a/inside.txt")).isPresent();
        assertThat(modules.problems()).extracting(Problem::sentence).anyMatch(it -> it.contains("leads out"));
    }

    @Test
    void leavesOutFoldersWithNamesNoModuleMayHave() {
        folder.with("/my module/x.txt", "x").with("/.git/x.txt", "x");

        LightModules modules = folder.load();

        assertThat(modules.modules()).isEmpty();
        assertThat(modules.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("'my module' is no module name"));
    }

    @Test
    void givesANewVersionWhenAFileChangesAndKeepsItOtherwise() {
        folder.with("/a/x.txt", "one").with("/a/y.txt", "y");
        LightModules modules = folder.load();
        String version = modules.find("/a/x.txt").orElseThrow().version();

        folder.with("/a/x.txt", "other");
        modules.reload();

        assertThat(modules.find("/a/x.txt").orElseThrow().version()).isNotEqualTo(version);
        folder.with("/a/x.txt", "one");
        modules.reload();
        assertThat(modules.find("/a/x.txt").orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void tellsListenersOnlyWhenSomethingChanged() {
        folder.with("/a/x.txt", "one");
        LightModules modules = folder.load();
        AtomicInteger calls = new AtomicInteger();
        modules.onReload(calls::incrementAndGet);

        modules.reload();
        assertThat(calls).hasValue(0);

        folder.with("/a/y.txt", "two");
        modules.reload();
        assertThat(calls).hasValue(1);
    }

    @Test
    void matchesInOrderOfModulesThenPaths() {
        folder.with("/a/module.yaml", "dependencies:\n  z: {}\n")
                .with("/a/t/1.yaml", "")
                .with("/z/t/2.yaml", "")
                .with("/z/t/1.yaml", "");

        assertThat(folder.load().matching(Pattern.compile("/[^/]+/t/.*")))
                .extracting(ModuleResource::path)
                .containsExactly("/z/t/1.yaml", "/z/t/2.yaml", "/a/t/1.yaml");
    }

    @Test
    void aMissingFolderIsNoFault() {
        LightModules modules = LightModules.load(outside.resolve("none"));

        assertThat(modules.modules()).isEmpty();
        assertThat(modules.problems()).isEmpty();
    }

    @Test
    void findsTextsByCountryThenLanguageThenDefault() {
        folder.with("/a/i18n/a-messages_de.properties", "greeting=Grüße\nonly.de=Nur deutsch\nwith={0} von {1}\n")
                .with("/a/i18n/a-messages_de_CH.properties", "greeting=Grüezi\n")
                .with("/a/i18n/a-messages_en.properties", "greeting=Greetings\n")
                .with("/a/i18n/messages.properties", "plain=Plain\n")
                .with("/b/i18n/b_en.properties", "greeting=Hello from b\n");
        Messages messages = folder.load();

        assertThat(messages.text("greeting", Locale.GERMANY)).isEqualTo("Grüße");
        assertThat(messages.text("greeting", new Locale("de", "CH"))).isEqualTo("Grüezi");
        assertThat(messages.text("greeting", Locale.UK)).isEqualTo("Hello from b");
        assertThat(messages.text("only.de", Locale.ENGLISH)).isEqualTo("Nur deutsch");
        assertThat(messages.text("plain", Locale.ENGLISH)).isEqualTo("Plain");
        assertThat(messages.text("with", Locale.GERMAN, 3, "10")).isEqualTo("3 von 10");
        assertThat(messages.text("no.such.key", Locale.GERMAN)).isEqualTo("no.such.key");
        assertThat(messages.find("no.such.key", Locale.GERMAN)).isEmpty();
    }

    @Test
    void aFileOfTheFolderHidesThePackedOneAndTheRestOfThePackedModuleStays() throws IOException {
        ModuleFolder packed = new ModuleFolder(outside.resolve("classes"))
                .with("/light-modules/a/both.txt", "packed")
                .with("/light-modules/a/webresources/built.css", "packed")
                .with("/light-modules/b/b.txt", "packed");
        folder.with("/a/both.txt", "folder").with("/a/own.txt", "folder");

        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {packed.root().toUri().toURL()}, null)) {
            LightModules modules = LightModules.withPackedModules(folder.root(), "de", classes);

            assertThat(modules.modules()).extracting(LightModule::name).isEqualTo(List.of("a", "b"));
            assertThat(modules.matching(Pattern.compile(".*")))
                    .extracting(file -> file.path() + " " + file.text())
                    .containsExactly(
                            "/a/both.txt folder",
                            "/a/own.txt folder",
                            "/a/webresources/built.css packed",
                            "/b/b.txt packed");
            assertThat(modules.find("/b/b.txt").orElseThrow().file()).isEqualTo("classpath:light-modules/b/b.txt");
        }
    }
}
