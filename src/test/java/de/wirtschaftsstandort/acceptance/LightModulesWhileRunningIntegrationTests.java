package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author does to the modules folder while the site is up. */
class LightModulesWhileRunningIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.start(RunningApplication.folderWithLightModules(folder));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aModuleDroppedIntoTheFolderIsRenderedWithoutRestart() throws IOException {
        assertThat(application.get("/").body()).doesNotContain("dropped-in");
        write(
                "dropped/templates/home.ftl",
                "<!DOCTYPE html><html lang=\"de\"><body><h1 class=\"dropped-in\">${content.title}</h1></body></html>");
        write(
                "dropped/decorations/standort/templates/pages/home.yaml",
                "templateScript: /dropped/templates/home.ftl\n");

        Await.until(
                SOON, () -> application.get("/").body().contains("<h1 class=\"dropped-in\">"), () -> application.log());

        Files.delete(folder.resolve("light-modules/dropped/decorations/standort/templates/pages/home.yaml"));
        Await.until(SOON, () -> !application.get("/").body().contains("dropped-in"), () -> application.log());
    }

    @Test
    void aTemplateSendsItsVisitorElsewhere() throws IOException {
        write("leading/templates/home.ftl", "before ${ctx.response.sendRedirect('/suche?q=Halle')} after");
        write(
                "leading/decorations/standort/templates/pages/home.yaml",
                "templateScript: /leading/templates/home.ftl\n");

        Await.until(SOON, () -> application.get("/").statusCode() == 302, () -> application.log());
        HttpResponse<String> answer = application.get("/");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/suche?q=Halle"));
        assertThat(answer.body()).isEmpty();

        Files.delete(folder.resolve("light-modules/leading/decorations/standort/templates/pages/home.yaml"));
        Await.until(SOON, () -> application.get("/").statusCode() == 200, () -> application.log());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    faulty/templates/pages/broken.yaml     | title: ok\\nareas: [unclosed\\n                                   | faulty/templates/pages/broken.yaml:
                    faulty/templates/pages/nodialog.yaml   | title: ok\\ntemplateScript: /faulty/a.ftl\\ndialog: faulty:none\\n  | nodialog.yaml:3:
                    faulty/templates/pages/noscript.yaml   | title: ok\\ntemplateScript: /faulty/none.ftl\\n                   | noscript.yaml:2:
                    faulty/templates/pages/broken.ftl      | <p>\\n[#if content.title]\\n</p>\\n                              | broken.ftl:3:
                    ring-a/module.yaml                     | version: 1.0\\ndependencies:\\n  ring-b:\\n    version: 1.0\\n      | ring-a/module.yaml:
                    """)
    void aFaultIsNamedWithFileAndLineWhileTheRestStaysUp(String file, String text, String expected) throws IOException {
        write("faulty/a.ftl", "<p>ok</p>");
        if (file.equals("faulty/templates/pages/broken.ftl")) {
            write(
                    "faulty/templates/pages/withbroken.yaml",
                    "title: ok\ntemplateScript: /faulty/templates/pages/broken.ftl\n");
        }
        if (file.startsWith("ring-a")) {
            write("ring-b/module.yaml", "version: 1.0\ndependencies:\n  ring-a:\n    version: 1.0\n");
        }
        write(file, text.replace("\\n", "\n"));

        Await.until(SOON, () -> application.log().contains(expected), () -> application.log());
        assertThat(application.status("/")).isEqualTo(200);
    }

    private static void write(String file, String text) throws IOException {
        Path target = folder.resolve("light-modules").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
