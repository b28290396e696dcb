package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ChildByNameStoreTests {

    private static final String WORKSPACE = "companies";

    private final TestStore writer = TestStore.fresh();
    private final AtomicInteger statements = new AtomicInteger();
    private final ContentStages reader = new ContentStages(new CountingJdbc(), 1_000);
    private final NodeId item = NodeId.random();

    private final class CountingJdbc extends JdbcTemplate {

        CountingJdbc() {
            super(writer.database());
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            statements.incrementAndGet();
            super.applyStatementSettings(statement);
        }
    }

    @BeforeEach
    void anItemWithAPart() {
        writer.workspaces().ensure(WORKSPACE);
        ContentSession session = writer.open(WORKSPACE);
        session.add(Workspaces.rootOf(WORKSPACE), item, "glass", "mgnl:content", Map.of());
        session.add(item, NodeId.random(), "hours", "mgnl:contentNode", Map.of());
        session.commit();
    }

    private ContentNode item() {
        return reader.nodes(Stage.AUTHOR).find(WORKSPACE, item).orElseThrow();
    }

    @Test
    void whatAnItemDoesNotHaveIsKnownWithoutAskingTheDatabase() {
        ContentNode read = item();
        int before = statements.get();

        assertThat(read.child("summary")).isEmpty();
        assertThat(read.child("sample_de")).isEmpty();
        assertThat(read.child("hours")).isPresent();
        assertThat(read.child("hours").orElseThrow().child("monday")).isEmpty();
        assertThat(statements).hasValue(before);
    }

    @Test
    void whatIsAddedLaterIsFoundOnceTheChangeIsTold() {
        assertThat(item().child("summary")).isEmpty();
        ContentSession session = writer.open(WORKSPACE);
        NodeId added = NodeId.random();
        session.add(item, added, "summary", "mgnl:contentNode", Map.of());
        session.commit();

        reader.forget(changeOf(added));

        assertThat(item().child("summary")).map(ContentNode::id).contains(added);
        assertThat(statements.get()).as("the control").isPositive();
    }

    private List<ContentChange> changeOf(NodeId added) {
        return List.of(new ContentChange(
                1,
                Stage.AUTHOR,
                WORKSPACE,
                added,
                "mgnl:contentNode",
                NodePath.of("/glass/summary"),
                Optional.empty(),
                Optional.of(item),
                ContentChange.Kind.ADDED));
    }
}
