package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishStampStoreTests {

    private static final String WORKSPACE = "website";
    private static final PropertyKey CHECKED = PropertyKey.of("checked");
    private static final PropertyKey REVIEW = PropertyKey.of("review");
    private static final PropertyKey TITLE = PropertyKey.of("title");

    private final PublishingStore store = PublishingStore.fresh();
    private final NodeId page = page();

    private NodeId page() {
        ContentSession session = store.content().open(WORKSPACE);
        NodeId root =
                session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
        NodeId id = session.add(
                root,
                NodeId.random(),
                "flaeche",
                "mgnl:page",
                Map.of(TITLE, PropertyValue.of("Feld"), REVIEW, PropertyValue.of("bald")));
        session.commit();
        return id;
    }

    private static Editor editor(boolean publishes) {
        return new Editor("erika", new Rights(publishes ? Set.of(Permission.everywhere("content.publish")) : Set.of()));
    }

    private EditorialAnswer stamp(Editor editor) {
        return store.publishStamp()
                .publish(
                        editor,
                        WORKSPACE,
                        page,
                        Map.of(CHECKED, Optional.of(PropertyValue.of("heute")), REVIEW, Optional.empty()),
                        "page.checked");
    }

    private void publish() {
        store.publish().publish(new PublishRequest(WORKSPACE, page, false, "erika"));
    }

    private ContentNode author() {
        return store.content().author().find(WORKSPACE, page).orElseThrow();
    }

    private ContentNode world() {
        return store.content().world().find(WORKSPACE, page).orElseThrow();
    }

    @Test
    void leavesAPublishedPagePublished() {
        publish();

        assertThat(stamp(editor(true)).outcome()).isEqualTo(Outcome.DONE);

        assertThat(world().text("checked")).contains("heute");
        assertThat(world().text("review")).isEmpty();
        assertThat(PublicationStatus.of(author(), store.content().world())).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(store.versions().list(WORKSPACE, page)).hasSize(1);
        assertThat(store.log().of(WORKSPACE, page)).hasSize(2);
    }

    @Test
    void leavesADraftADraft() {
        publish();
        ContentSession session = store.content().open(WORKSPACE);
        session.set(page, TITLE, PropertyValue.of("Anderes Feld"));
        session.commit();

        stamp(editor(true));

        assertThat(world().text("title")).contains("Feld");
        assertThat(world().text("checked")).contains("heute");
        assertThat(author().text("title")).contains("Anderes Feld");
        assertThat(PublicationStatus.of(author(), store.content().world())).isEqualTo(PublicationStatus.MODIFIED);
    }

    @Test
    void refusesWhatIsNotPublicAndWhoMayNotPublish() {
        assertThat(stamp(editor(true)).outcome()).isEqualTo(Outcome.MISSING);
        publish();
        assertThat(stamp(editor(false)).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(author().text("checked")).isEmpty();
    }

    @Test
    void refusesWhoNeedsASecondPerson() {
        publish();
        store.giveRoles("erika", "editor");
        store.fourEyes().replace(Set.of(new FourEyes.Rule("mgnl:page", "editor")));

        assertThat(stamp(editor(true)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(world().text("checked")).isEmpty();
    }
}
