package de.wirtschaftsstandort.publishing;

import com.zaxxer.hikari.HikariDataSource;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishes a page with 30 components again and again, each time after an edit, with durable commits. */
final class PublishBench {

    private static final String WORKSPACE = "website";
    private static final int COMPONENTS = 30;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 300;

    private PublishBench() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(postgres.getPostgresDatabase());
            pool.setMaximumPoolSize(4);
            Flyway.configure().dataSource(pool).createSchemas(false).load().migrate();
            measure(PublishingStore.on(TestStore.on(pool)));
        }
    }

    private static void measure(PublishingStore store) {
        NodeId page = page(store);
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            edit(store, page, round);
            long begin = System.nanoTime();
            PublicationResult result = store.publish().publish(new PublishRequest(WORKSPACE, page, false, "erika"));
            long taken = System.nanoTime() - begin;
            if (!result.isComplete()) {
                throw new IllegalStateException(result.toString());
            }
            if (round >= 0) {
                nanos[round] = taken;
            }
        }
        Arrays.sort(nanos);
        String commit = new JdbcTemplate(store.content().database())
                .queryForObject(
                        "select 'fsync=' || current_setting('fsync') || ' synchronous_commit='"
                                + " || current_setting('synchronous_commit')",
                        String.class);
        System.out.printf(
                Locale.ROOT,
                "publish page with %d components: median %.1f ms, p95 %.1f ms (%d rounds, %s)%n",
                COMPONENTS,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6,
                ROUNDS,
                commit);
    }

    private static NodeId page(PublishingStore store) {
        ContentSession session = store.content().open(WORKSPACE);
        NodeId root =
                session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
        NodeId page = session.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
        NodeId area = session.add(page, NodeId.random(), "main", "mgnl:area", Map.of());
        for (int i = 0; i < COMPONENTS; i++) {
            session.add(
                    area,
                    NodeId.random(),
                    String.valueOf(i),
                    "mgnl:component",
                    Map.of(
                            PropertyKey.of("title"),
                            PropertyValue.of("Baustein " + i),
                            PropertyKey.of("text"),
                            PropertyValue.of("Text ".repeat(100))));
        }
        session.commit();
        return page;
    }

    private static void edit(PublishingStore store, NodeId page, int round) {
        ContentSession session = store.content().open(WORKSPACE);
        session.set(page, PropertyKey.of("title"), PropertyValue.of("Runde " + round));
        session.nodes()
                .find(WORKSPACE, NodePath.of("/home/main"))
                .orElseThrow()
                .children()
                .forEach(component ->
                        session.set(component.id(), PropertyKey.of("title"), PropertyValue.of("Runde " + round)));
        session.commit();
    }
}
