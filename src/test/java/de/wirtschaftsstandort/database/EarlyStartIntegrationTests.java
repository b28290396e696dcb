package de.wirtschaftsstandort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class EarlyStartIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void theContextTakesTheServerThatWasBegun() throws IOException {
        try (ConfigurableApplicationContext context = run(DatabaseConfiguration.class, "--app.database.port=0")) {
            EarlyStart.Begun begun = context.getBean(EarlyStart.Begun.class);

            assertThat(context.getBean(EmbeddedDatabase.class)).isSameAs(begun.await());
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void nothingIsBegunWhenAServerIsNamed() {
        try (ConfigurableApplicationContext context =
                run(DatabaseConfiguration.class, "--spring.datasource.url=jdbc:postgresql://localhost/elsewhere")) {
            assertThat(context.getBeansOfType(EarlyStart.Begun.class)).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesATakenPortInTheWordsOfTheServer() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> run(DatabaseConfiguration.class, "--app.database.port=" + taken.getLocalPort()))
                    .hasStackTraceContaining(DatabaseUnusable.class.getName());
        }
    }

    @Test
    void theServerStopsWhenTheApplicationFailsBeforeItIsAskedFor() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThatThrownBy(() -> run(Failing.class, "--app.database.port=" + port))
                .hasRootCauseMessage("something else is wrong");

        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!hasRun() || answers(port)) {
            assertThat(System.nanoTime()).as("still running").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private ConfigurableApplicationContext run(Class<?> configuration, String argument) {
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run("--app.database.dir=" + folder, "--spring.main.banner-mode=off", argument);
    }

    private boolean hasRun() {
        return Files.exists(folder.resolve("postgres/PG_VERSION"))
                && Files.notExists(folder.resolve("postgres/postmaster.pid"));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** No configuration by annotation: it would be found by those who scan this package. */
    @Import(DatabaseConfiguration.class)
    static class Failing {

        @Bean
        Object broken() {
            throw new IllegalStateException("something else is wrong");
        }
    }
}
