package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shell.web.Accounts;
import de.wirtschaftsstandort.shell.web.Visitor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody typed to sign in is nowhere afterwards: not in the memory of the process, its log or its folder (S22). Controls
 * of the same search: a word on the command line has to be found in the same memory, the name of the person in the same folder.
 */
@Tag("long")
class SecretsInMemoryIntegrationTests {

    private static final String PASSWORD = "Neun Reiher unterm Moormond";
    private static final String KEPT = "Kormoran im Schilf";
    private static final String NAME = "Kim Moorhuhn";
    private static final Pattern LINK = Pattern.compile("/backoffice/welcome\\?token=([\\w-]+)");
    private static final List<Charset> WRITINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder;

    @Test
    void keepsNoSecretOfAPersonWhoSignedIn() throws IOException, InterruptedException {
        List<String> secrets = new ArrayList<>(List.of(PASSWORD));
        Path dump = folder.resolve("heap.hprof");
        String log;
        try (RunningApplication application =
                RunningApplication.start(RunningApplication.folderWithLightModules(folder), "--kept=" + KEPT)) {
            secrets.addAll(signIn(new Visitor(application.uri("/")), application.log()));
            dump(application, dump);
            log = application.log();
        }

        assertThat(contains(dump, KEPT)).as("control").isTrue();
        for (String secret : secrets) {
            assertThat(contains(dump, secret)).as("memory holds " + secret).isFalse();
            assertThat(log).doesNotContain(secret);
        }
        Files.delete(dump);
        assertThat(filesWith(NAME)).as("control").isNotEmpty();
        for (String secret : secrets) {
            assertThat(filesWith(secret)).as("on disk").isEmpty();
        }
    }

    /** Sets the backoffice up, signs in with both factors and looks around; answers what nobody may find again. */
    private static List<String> signIn(Visitor kim, String log) {
        Matcher link = LINK.matcher(log);
        assertThat(link.find()).isTrue();
        kim.submit(
                kim.get("/backoffice/welcome?token=" + link.group(1)),
                "/backoffice/welcome",
                Map.of("loginName", "kim", "displayName", NAME, "password", PASSWORD));
        kim.signIn("kim", PASSWORD);
        Visitor.Answer enrolment = kim.get("/backoffice/login/second-factor");
        String secret = enrolment.page().select(".secret .code").text();
        Visitor.Answer codes = kim.submit(
                enrolment, "/backoffice/login/second-factor", Map.of("code", Accounts.codeFor(secret, Instant.now())));
        List<String> recovery = codes.page().select(".codes .code").eachText();
        assertThat(recovery).hasSize(10);
        for (int i = 0; i < 50; i++) {
            assertThat(kim.get("/backoffice").text()).contains(NAME);
        }
        List<String> secrets = new ArrayList<>(recovery);
        secrets.add(secret.replace(" ", ""));
        return secrets;
    }

    /** Of the application's own process, which the one that was started has begun; collects what nobody holds before. */
    private static void dump(RunningApplication application, Path file) throws IOException, InterruptedException {
        long pid = ProcessHandle.of(application.pid())
                .flatMap(started -> started.children()
                        .filter(child -> child.info().command().orElse("").endsWith("java"))
                        .findFirst())
                .map(ProcessHandle::pid)
                .orElse(application.pid());
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.heap_dump",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(tool.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(file).exists();
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (contains(file, text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean contains(Path file, String text) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return WRITINGS.stream().anyMatch(writing -> at(bytes, text.getBytes(writing)));
    }

    private static boolean at(byte[] bytes, byte[] wanted) {
        for (int from = 0; from <= bytes.length - wanted.length; from++) {
            int same = 0;
            while (same < wanted.length && bytes[from + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
