package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeFollowerStoreTests {

    private static final String WORKSPACE = "website";

    private final TestStore writer = TestStore.fresh();
    private final TestStore reader = TestStore.on(writer.database());
    private final BlockingQueue<ContentChanged> heard = new LinkedBlockingQueue<>();
    private final NodeId root = Workspaces.rootOf(WORKSPACE);

    @BeforeEach
    void follow() {
        writer.workspaces().ensure(WORKSPACE);
        reader.following();
        reader.changes().listen(changed -> {
            throw new IllegalStateException("a listener of bad manners");
        });
        reader.changes().listen(heard::add);
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    private NodeId add(String name) {
        ContentSession session = writer.open(WORKSPACE);
        NodeId id = session.add(root, NodeId.random(), name, "mgnl:page", Map.of());
        session.commit();
        return id;
    }

    private ContentChanged next() throws InterruptedException {
        ContentChanged changed = heard.poll(10, TimeUnit.SECONDS);
        return changed == null ? new ContentChanged(List.of(), false) : changed;
    }

    @Test
    void tellsAnotherProcessWhatWasCommittedAndLetsItsCacheForget() throws InterruptedException {
        assertThat(reader.author().find(WORKSPACE, root).orElseThrow().children())
                .isEmpty();

        NodeId page = add("home");

        assertThat(next().changes())
                .extracting(ContentChange::kind, ContentChange::node)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ContentChange.Kind.ADDED, page),
                        org.assertj.core.groups.Tuple.tuple(ContentChange.Kind.CHILDREN, root));
        assertThat(reader.author().find(WORKSPACE, root).orElseThrow().children())
                .hasSize(1);
    }

    @Test
    void skipsNoRowOfATransactionThatCommitsLate() throws Exception {
        List<NodeId> expected = new ArrayList<>();
        try (Connection slow = writer.database().getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select pg_advisory_xact_lock(" + 0x636f6e74656e74L + ")");
            slow.createStatement()
                    .execute("insert into public.content_change (stage, workspace, node, node_type, path, kind)"
                            + " values ('AUTHOR', 'website', '" + root + "', 'x', '/slow', 'CHANGED')");
            Thread quick = new Thread(() -> expected.add(add("quick")));
            quick.start();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(heard).isEmpty();
            slow.commit();
            quick.join();
        }

        List<ContentChange> changes = new ArrayList<>();
        while (changes.size() < 3) {
            ContentChanged changed = next();
            assertThat(changed.changes()).isNotEmpty();
            changes.addAll(changed.changes());
        }
        assertThat(changes).extracting(change -> change.path().value()).startsWith("/slow");
        assertThat(changes).extracting(ContentChange::node).containsAll(expected);
        assertThat(changes).extracting(ContentChange::sequence).isSorted();
    }

    @Test
    void findsWhatNoNotificationAnnounced() throws InterruptedException {
        writer.jdbc()
                .update(
                        "insert into public.content_change (stage, workspace, node, node_type, path, kind)"
                                + " values ('PUBLIC', 'website', ?, 'x', '/silent', 'CHANGED')",
                        root.value());

        assertThat(next().changes()).extracting(change -> change.path().value()).containsExactly("/silent");
    }

    @Test
    void saysEverythingToAProcessThatLagsBehindTheRetention() throws InterruptedException {
        writer.transactions().executeWithoutResult(status -> {
            add("old");
            writer.jdbc().update("update public.content_change set changed_at = now() - interval '8 days'");
            assertThat(writer.retention().drop()).isEqualTo(2);
            add("new");
        });

        assertThat(next()).isEqualTo(new ContentChanged(List.of(), true));
        add("next");
        assertThat(next().changes()).extracting(change -> change.path().value()).contains("/next");
    }

    @Test
    void keepsTheRowsThatAreYoungEnough() {
        add("young");

        assertThat(writer.retention().drop()).isZero();
    }

    @Test
    void goesOnAfterTheServerHasCutItsConnection() throws InterruptedException {
        add("before");
        assertThat(next().changes()).isNotEmpty();

        writer.jdbc()
                .query(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and pid <> pg_backend_pid()",
                        rows -> {});
        add("meanwhile");

        assertThat(next().changes()).extracting(change -> change.path().value()).contains("/meanwhile");
    }
}
