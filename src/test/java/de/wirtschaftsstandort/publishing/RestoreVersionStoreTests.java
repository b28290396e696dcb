package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestoreVersionStoreTests {

    private static final String WORKSPACE = "website";
    private static final Editor WRITER = PlannedPublicationStoreTests.editor("writer", "content.write");

    private final PublishingStore store = PublishingStore.fresh();
    private final ContentSession setUp = store.content().open(WORKSPACE);
    private final NodeId home = setUp.add(
            setUp.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id(),
            NodeId.random(),
            "home",
            "mgnl:page",
            Map.of(PropertyKey.of("title"), PropertyValue.of("gestern")));
    private final NodeId picture = setUp.add(
            setUp.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id(),
            NodeId.random(),
            "picture",
            "mgnl:asset",
            Map.of());
    private final long committed = setUp.commit();

    private String draft() {
        return store.content()
                .author()
                .find(WORKSPACE, home)
                .orElseThrow()
                .text("title")
                .orElseThrow();
    }

    private void change(String property, String text) {
        ContentSession session = store.content().open(WORKSPACE);
        session.set(home, PropertyKey.of(property), PropertyValue.of(text));
        session.commit();
    }

    @Test
    void bringsYesterdaysDraftBackAndKeepsTodays() {
        assertThat(committed).isPositive();
        store.publish().publish(new PublishRequest(WORKSPACE, home, false, "erika"));
        change("title", "heute");

        assertThat(store.restoreVersion().restore(WRITER, WORKSPACE, home, 1).isGood())
                .isTrue();
        assertThat(draft()).isEqualTo("gestern");

        assertThat(store.restoreVersion().restore(WRITER, WORKSPACE, home, 2).isGood())
                .isTrue();
        assertThat(draft()).isEqualTo("heute");
    }

    @Test
    void leavesThePublicStateAlone() {
        store.publish().publish(new PublishRequest(WORKSPACE, home, false, "erika"));
        change("title", "heute");
        store.publish().publish(new PublishRequest(WORKSPACE, home, false, "erika"));

        store.restoreVersion().restore(WRITER, WORKSPACE, home, 1);

        assertThat(store.content().world().find(WORKSPACE, home).orElseThrow().text("title"))
                .contains("heute");
    }

    @Test
    void refusesWithoutTheRightAndWhatIsNotThere() {
        store.publish().publish(new PublishRequest(WORKSPACE, home, false, "erika"));
        Editor reader = PlannedPublicationStoreTests.editor("reader", "content.read");

        assertThat(store.restoreVersion().restore(reader, WORKSPACE, home, 1).outcome())
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(store.restoreVersion().restore(WRITER, WORKSPACE, home, 7).outcome())
                .isEqualTo(Outcome.MISSING);
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
    }

    @Test
    void listsWhatVisitorsWouldMissByReferenceKeyAndLink() {
        change("image", "jcr:" + picture);
        PublicationReferences references =
                new PublicationReferences(store.content().stages());

        assertThat(references.of(store.content().author().find(WORKSPACE, home).orElseThrow()))
                .extracting(reference -> reference.node().id())
                .containsExactly(picture);

        store.publish().publish(new PublishRequest(WORKSPACE, picture, false, "erika"));
        assertThat(references.of(store.content().author().find(WORKSPACE, home).orElseThrow()))
                .isEmpty();
        change("image", "");
        change("text", "<a href=\"${link:{uuid:{" + home + "},repository:{website},path:{/home}}}\">ich</a>");
        assertThat(references.of(store.content().author().find(WORKSPACE, home).orElseThrow()))
                .isEmpty();
    }
}
