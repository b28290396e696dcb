package de.wirtschaftsstandort.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.wirtschaftsstandort.support.ModuleFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    /** Far from what a check takes: only one that hangs takes so long. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void saysNothingOfModulesThatAreFine() {
        new ModuleFolder(folder)
                .with("/m/templates/pages/home.yaml", "title: Home\ntemplateScript: /m/templates/pages/home.ftl\n")
                .with("/m/templates/pages/home.ftl", "<h1>${content.title!}</h1>")
                .with("/m/bootstraps/website.home.yaml", "home:\n  jcr:primaryType: mgnl:page\n  title: Hallo\n");

        assertThat(CommandRun.check(folder)).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void doesNotTakeTheFoldersOfAModuleForModules() {
        new ModuleFolder(folder).with("/m/templates/pages/home.yaml", "title: Home\n");

        CommandRun run = CommandRun.check(folder.resolve("m"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is a module itself; give the folder it lies in");
    }

    @Test
    void printsFileLineAndSentenceOfEveryProblem() {
        new ModuleFolder(folder)
                .with("/m/templates/pages/home.yaml", "title: Home\ntemplateScript: /m/templates/pages/hom.ftl\n")
                .with("/m/templates/pages/home.ftl", "<h1>\n[#if content.title]\n</h1>")
                .with("/m/templates/pages/broken.yaml", "title: ok\nareas: [unclosed\n")
                .with("/m/virtualUriMappings/short.yaml", "fromUri: /a\n")
                .with("/m/bootstraps/website.home.yaml", "home: just a text\n");

        CommandRun run = CommandRun.check(folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .allMatch(line -> line.matches("\\S+:\\d+: .+"))
                .anyMatch(line -> line.contains("home.yaml:2: ") && line.contains("home.ftl"))
                .anyMatch(line -> line.contains("home.ftl:3: "))
                .anyMatch(line -> line.contains("broken.yaml:"))
                .anyMatch(line -> line.contains("short.yaml:") && line.contains("toUri"))
                .anyMatch(line -> line.contains("website.home.yaml:1: "));
    }

    @Test
    void reportsBootstrapFilesThatAreNoContent() {
        new ModuleFolder(folder)
                .with("/m/bootstraps/config.modules.m.xml", "<sv:node/>")
                .with("/m/bootstraps/users.admin.kim.yaml", "kim:\n  jcr:primaryType: mgnl:user\n")
                .with("/m/bootstraps/userroles.editor.yaml", "editor:\n  jcr:primaryType: mgnl:role\n");

        CommandRun run = CommandRun.check(folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("config.modules.m.xml:0: workspace 'config' holds Magnolia's"))
                .anyMatch(line -> line.contains("users.admin.kim.yaml:0: workspace 'users' holds Magnolia's"))
                .anyMatch(line -> line.contains("userroles.editor.yaml:0: workspace 'userroles' holds Magnolia's"));
    }

    @Test
    void listsADecorationOfAModuleThatIsNotHereAsNoProblem() {
        ModuleFolder modules = new ModuleFolder(folder)
                .with("/shop/templates/pages/home.yaml", "title: Home\n")
                .with("/m/decorations/pages-app/apps/pages.yaml", "icon: icon-star\n");

        CommandRun absent = CommandRun.check(folder);
        assertThat(absent.exitCode()).isZero();
        assertThat(absent.out())
                .endsWith("pages.yaml:0: the module 'pages-app' is not here, the decoration changes nothing\n");

        modules.with("/m/decorations/shopp/templates/pages/home.yaml", "title: Shop\n");

        CommandRun typingError = CommandRun.check(folder);
        assertThat(typingError.exitCode()).isEqualTo(1);
        assertThat(typingError.out())
                .contains("the module 'shopp' is not here, the decoration changes nothing; did you mean 'shop'?");
    }

    @Test
    void takesAPartOfOtherDialogsForNoDialog() {
        new ModuleFolder(folder)
                .with("/m/templates/components/a.yaml", "dialog: m:parts/title\ntemplateScript: /m/a.ftl\n")
                .with("/m/templates/components/b.yaml", "dialog: m:whole\ntemplateScript: /m/a.ftl\n")
                .with("/m/a.ftl", "<p></p>")
                .with("/m/dialogs/parts/title.yaml", "title:\n  $type: textField\n")
                .with("/m/dialogs/whole.yaml", "form:\n  properties: !include:/m/dialogs/parts/title.yaml\n");

        assertThat(CommandRun.check(folder).out().lines()).singleElement().satisfies(line -> assertThat(line)
                .endsWith("a.yaml:1: 'm:parts/title' is a part of other dialogs and has no 'form' of its own"));
    }

    @Test
    void endsWithAClearProblemForFilesThatWantToExhaustIt() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(0, 12)
                        .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                + ("*" + (char) ('a' + i) + ", ").repeat(9) + "*" + (char) ('a' + i) + "]\n")
                        .collect(Collectors.joining());
        new ModuleFolder(folder)
                .with("/m/templates/pages/bomb.yaml", bomb)
                .with("/m/templates/pages/huge.yaml", "title: " + "x".repeat(5_000_000) + "\n")
                .with(
                        "/m/templates/pages/includes.yaml",
                        "title: a\nareas: !include:/m/templates/pages/includes.yaml\n")
                .with("/m/templates/pages/parent.yaml", "!inherit:m:pages/child\ntitle: a\n")
                .with("/m/templates/pages/child.yaml", "!inherit:m:pages/parent\ntitle: b\n");

        CommandRun run = assertTimeoutPreemptively(HANGS, () -> CommandRun.check(folder));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("bomb.yaml:")
                .contains("huge.yaml:")
                .contains("includes.yaml:")
                .containsAnyOf("parent.yaml:", "child.yaml:");
    }

    @Test
    void acceptsTheProductsOwnModules() {
        assertThat(CommandRun.check("light-modules").out()).isEmpty();
    }

    @Test
    void explainsWrongUsage() {
        assertThat(CommandRun.check(folder.resolve("none")).exitCode()).isEqualTo(2);
        assertThat(CommandRun.of(new CheckCommand()).err())
                .contains("FOLDER is missing")
                .contains("usage:");
        assertThat(CommandRun.of(new CheckCommand(), "--help").out())
                .contains("usage:")
                .contains("Exit code");
    }
}
