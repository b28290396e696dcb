package de.wirtschaftsstandort.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentChanges;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.RecordingContentNodes;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StageCopy;
import de.wirtschaftsstandort.content.Workspaces;
import de.wirtschaftsstandort.support.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The cache over the real store, with a PostgreSQL that is stopped and started again. */
class PageCacheOutageIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T10:00:00Z"));

    @TempDir
    Path data;

    @Test
    void publishedChangesReachTheCacheAndAnOutageDoesNotReachItsVisitors() throws Exception {
        int port = freePort();
        try (EmbeddedPostgres first = start(port)) {
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(
                            DataSourceAutoConfiguration.class,
                            JdbcTemplateAutoConfiguration.class,
                            DataSourceTransactionManagerAutoConfiguration.class,
                            TransactionAutoConfiguration.class,
                            FlywayAutoConfiguration.class))
                    .withUserConfiguration(Store.class)
                    .withPropertyValues(
                            "spring.datasource.url=" + first.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.hikari.connection-timeout=1000",
                            "spring.datasource.hikari.validation-timeout=500")
                    .run(context -> live(context, first, port));
        }
    }

    private void live(ApplicationContext context, EmbeddedPostgres first, int port) throws Exception {
        MemoryPageCache cache = new MemoryPageCache(clock, 1_000_000);
        context.getBean(ContentChanges.class).listen(cache::changed);
        ContentNodes published = context.getBean(ContentStages.class).nodes(Stage.PUBLIC);
        PageMaker title = reads -> new RenderedPage(
                200,
                Map.of("Content-Type", "text/plain"),
                new RecordingContentNodes(published, reads)
                        .find("website", NodePath.of("/start"))
                        .flatMap(node -> node.text("title"))
                        .orElse("missing"),
                Duration.ofHours(1));
        PageMaker unread = reads -> new RenderedPage(
                200, Map.of(), "" + published.find("website", NodeId.random()).isPresent(), Duration.ofHours(1));

        assertThat(text(cache.get(address("/start"), title))).isEqualTo("missing");
        NodeId node = publish(context, "Anfang");
        until(() -> text(cache.get(address("/start"), title)).equals("Anfang"));

        first.close();
        clock.forward(Duration.ofHours(2));
        assertThat(text(cache.get(address("/start"), unread))).isEqualTo("Anfang");
        assertThatThrownBy(() -> cache.get(address("/other"), unread)).isInstanceOf(ServiceUnavailable.class);

        try (EmbeddedPostgres second = start(port)) {
            assertThat(second.getPort()).isEqualTo(port);
            until(() -> {
                clock.forward(Duration.ofSeconds(1));
                return isAnswered(cache, address("/other"), unread);
            });
            change(context, node, "Neuanfang");
            until(() -> text(cache.get(address("/start"), title)).equals("Neuanfang"));
        }
    }

    private static NodeId publish(ApplicationContext context, String title) {
        NodeId root = context.getBean(Workspaces.class).ensure("website");
        ContentSession session = context.getBean(ContentSessions.class).open("website", "editor");
        NodeId node = session.add(
                root, NodeId.random(), "start", "mgnl:page", Map.of(PropertyKey.of("title"), PropertyValue.of(title)));
        session.commit();
        copy(context, node);
        return node;
    }

    private static void change(ApplicationContext context, NodeId node, String title) {
        ContentSession session = context.getBean(ContentSessions.class).open("website", "editor");
        session.set(node, PropertyKey.of("title"), PropertyValue.of(title));
        session.commit();
        copy(context, node);
    }

    private static void copy(ApplicationContext context, NodeId node) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(StageCopy.class).copyUnit("website", node));
    }

    private static boolean isAnswered(PageCache cache, PageAddress address, PageMaker maker) {
        try {
            return cache.get(address, maker).status() == 200;
        } catch (ServiceUnavailable stillAway) {
            return false;
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nanoseconds until patience ends").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static PageAddress address(String path) {
        return new PageAddress("http", "standort.example", 80, path, "");
    }

    private static String text(CachedPage page) {
        return new String(page.body().in(BodyEncoding.IDENTITY), StandardCharsets.UTF_8);
    }

    /** No {@code @Configuration}: found by a scan of everything, it would offer a second clock. */
    @ComponentScan("de.wirtschaftsstandort.content")
    static class Store {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
