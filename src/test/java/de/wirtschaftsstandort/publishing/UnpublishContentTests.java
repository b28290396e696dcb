package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpublishContentTests {

    private static final String WORKSPACE = "website";

    private final PublishingStore store = PublishingStore.fresh();
    private NodeId root = NodeId.random();
    private NodeId home = NodeId.random();
    private NodeId child = NodeId.random();

    @BeforeEach
    void aPublishedPageWithAChildPage() {
        ContentSession session = store.content().open(WORKSPACE);
        root = session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
        home = session.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
        child = session.add(home, NodeId.random(), "child", "mgnl:page", Map.of());
        session.commit();
        store.publish().publish(new PublishRequest(WORKSPACE, home, true, "erika"));
    }

    private PublicationResult unpublish(NodeId node) {
        return store.unpublish().unpublish(WORKSPACE, node, "max");
    }

    private ContentNode author(NodeId node) {
        return store.content().author().find(WORKSPACE, node).orElseThrow();
    }

    private boolean isLive(NodeId node) {
        return store.content().world().find(WORKSPACE, node).isPresent();
    }

    @Test
    void takesThePageAndAllBelowItOffline() {
        PublicationResult result = unpublish(home);

        assertThat(result.done()).extracting(PublicationResult.Done::node).containsExactly(home, child);
        assertThat(isLive(home)).isFalse();
        assertThat(isLive(child)).isFalse();
        assertThat(author(child).text("mgnl:lastActivated")).isEmpty();
        assertThat(author(child).property("mgnl:activationStatus")).contains(PropertyValue.of(false));
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(2);
        assertThat(store.log().of(WORKSPACE, home).get(0).action()).isEqualTo(PublicationLog.Action.UNPUBLISH);
    }

    @Test
    void canBePublishedAgain() {
        unpublish(home);

        assertThat(store.publish()
                        .publish(new PublishRequest(WORKSPACE, home, true, "erika"))
                        .isComplete())
                .isTrue();
        assertThat(isLive(child)).isTrue();
    }

    @Test
    void publishesADeletion() {
        ContentSession session = store.content().open(WORKSPACE);
        session.trash(child);
        session.commit();

        assertThat(unpublish(child).done())
                .containsExactly(new PublicationResult.Done(child, NodePath.of("/home/child"), 0));
        assertThat(isLive(child)).isFalse();
        assertThat(isLive(home)).isTrue();
    }

    @Test
    void refusesWhatIsNotPublicAndTheRoot() {
        assertThat(unpublish(NodeId.random()).refusals()).hasSize(1);
        assertThat(unpublish(root).refusals()).hasSize(1);
        assertThat(isLive(home)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void leavesBothStagesAsTheyWereWhenAStepFails(int failing) {
        Map<PropertyKey, PropertyValue> before = author(home).properties();
        List<PublicationStep> steps = new ArrayList<>(store.stepsToUnpublish());
        steps.add(failing, unit -> {
            throw new IllegalStateException("broke");
        });

        assertThatThrownBy(() -> store.unpublish(steps).unpublish(WORKSPACE, home, "max"))
                .hasMessage("broke");

        assertThat(isLive(home)).isTrue();
        assertThat(isLive(child)).isTrue();
        assertThat(author(home).properties()).isEqualTo(before);
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
    }
}
