package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same WAR on the newest JDK; a machine without one is told so, loudly, and loses nothing else. */
class Jdk25IntegrationTests {

    @TempDir
    private Path folder;

    @Test
    void theWarServesItsPagesOnJdk25() throws IOException {
        Optional<Path> jdk = jdk25();
        if (jdk.isEmpty()) {
            System.out.println("JDK 25 not present, not run");
            return;
        }
        System.out.println("JDK 25 at " + jdk.get());
        try (RunningApplication application =
                RunningApplication.startOn(jdk.get(), RunningApplication.folderWithLightModules(folder))) {
            assertThat(application.get("/").statusCode()).isEqualTo(200);
            assertThat(application.get("/en").body()).contains("lang=\"en\"");
            assertThat(application.get("/standort/gemeinden").statusCode()).isEqualTo(200);
        }
    }

    private static Optional<Path> jdk25() throws IOException {
        String named = System.getenv("JAVA_25_HOME");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(installed)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().matches(".*\\b25\\b.*"))
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .findFirst();
        }
    }
}
