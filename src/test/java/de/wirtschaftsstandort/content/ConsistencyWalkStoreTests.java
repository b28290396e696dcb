package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsistencyWalkStoreTests {

    private static final String WORKSPACE = "website";

    private final TestStore store = TestStore.fresh();
    private final ConsistencyWalk walk = new ConsistencyWalk(store.jdbc());
    private NodeId home = NodeId.random();
    private NodeId child = NodeId.random();
    private NodeId sister = NodeId.random();

    @BeforeEach
    void consistentContentOnBothStages() {
        PropertyValue bytes = PropertyValue.of(store.binaries().put(new ByteArrayInputStream(new byte[] {1, 2, 3})));
        ContentSession session = store.open(WORKSPACE);
        home = session.add(Workspaces.rootOf(WORKSPACE), home, "home", "mgnl:page", Map.of());
        child = session.add(home, child, "child", "mgnl:page", Map.of(PropertyKey.of("file"), bytes));
        PropertyValue reference = PropertyValue.of(child);
        sister = session.add(home, sister, "sister", "mgnl:page", Map.of(PropertyKey.of("to"), reference));
        session.commit();
        store.stageCopy().copyUnit(WORKSPACE, home);
        store.stageCopy().copyUnit(WORKSPACE, child);
        store.stageCopy().copyUnit(WORKSPACE, sister);
    }

    @Test
    void findsNothingInWhatTheStoreWrote() {
        assertThat(walk.run(Stage.AUTHOR)).isEmpty();
        assertThat(walk.run(Stage.PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ConsistencyRule.class)
    void findsEachKindOfDamageOnEachStage(ConsistencyRule rule) {
        EnumSet<Stage> stages =
                rule == ConsistencyRule.PUBLIC_WITHOUT_AUTHOR ? EnumSet.of(Stage.PUBLIC) : EnumSet.allOf(Stage.class);
        for (Stage stage : stages) {
            damage(rule, stage.schema());

            assertThat(walk.run(stage))
                    .as("%s on %s", rule, stage)
                    .extracting(ConsistencyWalk.Finding::rule)
                    .contains(rule.name());
        }
    }

    /** As a repair by hand would: without the constraints that otherwise stand in the way. */
    private void damage(ConsistencyRule rule, String schema) {
        store.jdbc().execute("alter table %s.node drop constraint node_has_a_parent".formatted(schema));
        store.jdbc().execute("alter table %s.node drop constraint node_name_is_free".formatted(schema));
        switch (rule) {
            case ORPHAN -> run(schema, "update %s.node set parent = gen_random_uuid() where id = ?", child);
            case PATH_DIFFERS_FROM_PARENT -> run(schema, "update %s.node set path = '/x/child' where id = ?", child);
            case DUPLICATE_NAME -> run(schema, "update %s.node set path = '/home/sister' where id = ?", child);
            case DUPLICATE_POSITION -> run(schema, "update %s.node set position = 7 where parent = ?", home);
            case DANGLING_REFERENCE ->
                run(schema, "update %s.node_reference set target = gen_random_uuid() where source = ?", sister);
            case REFERENCE_NOT_INDEXED -> run(schema, "delete from %s.node_reference where source = ?", sister);
            case REFERENCE_NOT_WRITTEN -> run(schema, "update %s.node set properties = '{}' where id = ?", sister);
            case BINARY_MISSING -> store.jdbc().update("delete from public.binary_content");
            case PUBLIC_WITHOUT_AUTHOR -> {
                store.jdbc().execute("alter table author.node drop constraint node_has_a_parent");
                store.jdbc().update("delete from author.node where id = ?", child.value());
            }
        }
    }

    private void run(String schema, String sql, NodeId node) {
        assertThat(store.jdbc().update(sql.formatted(schema), node.value())).isPositive();
    }
}
