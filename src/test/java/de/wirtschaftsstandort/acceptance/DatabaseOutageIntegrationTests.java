package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOutageIntegrationTests {

    private static final List<String> VISITED = List.of("/", "/en", "/standort", "/standort/gemeinden");
    private static final String NEVER_VISITED = "/branchenkatalog";

    @TempDir
    private Path folder;

    @Test
    void cachedPagesGoOnTheRestAnswers503AndRecoveryNeedsNoRestart() {
        try (DatabaseServer database = new DatabaseServer(folder.resolve("server"));
                RunningApplication application = RunningApplication.start(
                        RunningApplication.folderWithLightModules(folder),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=postgres")) {
            VISITED.forEach(path ->
                    assertThat(application.get(path).statusCode()).as(path).isEqualTo(200));

            database.stop();
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                VISITED.forEach(path ->
                        assertThat(application.get(path).statusCode()).as(path).isEqualTo(200));
                HttpResponse<String> refused = application.get(NEVER_VISITED);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                assertThat(refused.body()).doesNotContain("Exception");
                RunningApplication.pause(Duration.ofMillis(500));
            }
            database.startAgain();

            Await.until(
                    Duration.ofSeconds(15), () -> application.status(NEVER_VISITED) == 200, () -> application.log());
            VISITED.forEach(path ->
                    assertThat(application.get(path).statusCode()).as(path).isEqualTo(200));
        }
    }
}
