package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageCopyStoreTests {

    private static final String WORKSPACE = "website";

    private final TestStore store = TestStore.fresh();
    private final ContentSession setUp = store.open(WORKSPACE);
    private final NodeId root = Workspaces.rootOf(WORKSPACE);
    private final NodeId home = setUp.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
    private final NodeId area = setUp.add(home, NodeId.random(), "main", "mgnl:area", Map.of());
    private final NodeId first = setUp.add(area, NodeId.random(), "0", "mgnl:component", Map.of());
    private final NodeId second = setUp.add(area, NodeId.random(), "1", "mgnl:component", Map.of());
    private final NodeId child = setUp.add(home, NodeId.random(), "child", "mgnl:page", Map.of());
    private final NodeId sister = setUp.add(home, NodeId.random(), "sister", "mgnl:page", Map.of());
    private final long committed = setUp.commit();

    private void publish(NodeId... nodes) {
        for (NodeId node : nodes) {
            store.stageCopy().copyUnit(WORKSPACE, node);
        }
    }

    private void edit(java.util.function.Consumer<ContentSession> work) {
        ContentSession session = store.open(WORKSPACE);
        work.accept(session);
        session.commit();
    }

    private List<NodeId> publicChildren(NodeId parent) {
        return store.world().find(WORKSPACE, parent).orElseThrow().children().stream()
                .map(ContentNode::id)
                .toList();
    }

    @Test
    void copiesThePageWithItsPartsButWithoutChildPages() {
        publish(home);

        assertThat(committed).isPositive();
        assertThat(publicChildren(home)).containsExactly(area);
        assertThat(publicChildren(area)).containsExactly(first, second);
    }

    @Test
    void takesAwayWhatTheAuthorRemoved() {
        publish(home);
        edit(session -> session.trash(first));
        assertThat(publicChildren(area)).containsExactly(first, second);

        publish(home);

        assertThat(publicChildren(area)).containsExactly(second);
    }

    @Test
    void publishesTheOrderOfComponents() {
        publish(home);
        edit(session -> session.move(second, area, 0));

        publish(home);

        assertThat(publicChildren(area)).containsExactly(second, first);
    }

    @Test
    void publishesTheOrderAmongSiblings() {
        publish(home, child, sister);
        edit(session -> session.move(sister, home, 0));
        assertThat(publicChildren(home)).containsExactly(area, child, sister);

        publish(sister);

        assertThat(publicChildren(home)).containsExactly(sister, area, child);
    }

    @Test
    void takesPublishedChildPagesAlongOnARename() {
        publish(home, child);
        edit(session -> session.rename(home, "start"));

        publish(home);

        assertThat(store.world().find(WORKSPACE, child).orElseThrow().path()).isEqualTo(NodePath.of("/start/child"));
        assertThat(store.world().find(WORKSPACE, NodePath.of("/home/main"))).isEmpty();
    }

    @Test
    void refusesAPageWhoseParentIsNotPublished() {
        assertThatThrownBy(() -> publish(child))
                .isInstanceOf(ContentRefused.class)
                .hasMessage("'/home/child' cannot be published before its parent '/home' is");
    }

    @Test
    void refusesAPathThatAnotherPublishedNodeHas() {
        publish(home, child);
        edit(session -> session.rename(child, "elsewhere"));
        edit(session -> session.rename(sister, "child"));

        assertThatThrownBy(() -> publish(sister))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("stands at '/home/child'");
    }

    @Test
    void removesWithAllBelow() {
        publish(home, child);

        store.stageCopy().remove(WORKSPACE, home);

        assertThat(store.world().find(WORKSPACE, child)).isEmpty();
        assertThat(store.world().find(WORKSPACE, NodePath.ROOT).orElseThrow().children())
                .isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheCallersTransactionFails() {
        assertThatThrownBy(() -> store.transactions().executeWithoutResult(status -> {
                    publish(home, child);
                    assertThat(store.world().find(WORKSPACE, child)).isPresent();
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(store.world().find(WORKSPACE, home)).isEmpty();
    }

    @Test
    void movesAComponentToAPageThatIsPublishedFirst() {
        publish(home, child);
        NodeId target = NodeId.random();
        edit(session -> {
            session.add(child, target, "main", "mgnl:area", Map.of());
            session.move(first, target, 0);
        });

        publish(child);

        assertThat(publicChildren(target)).containsExactly(first);
        assertThat(publicChildren(area)).containsExactly(second);
    }
}
