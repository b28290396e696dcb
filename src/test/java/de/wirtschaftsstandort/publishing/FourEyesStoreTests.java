package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.publishing.EditorialAnswer.Outcome;
import de.wirtschaftsstandort.security.TestAudit;
import de.wirtschaftsstandort.support.SettableClock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FourEyesStoreTests {

    private static final String WORKSPACE = "website";
    private static final Editor ANNA = PlannedPublicationStoreTests.editor("anna", "content.publish");
    private static final Editor BERT = PlannedPublicationStoreTests.editor("bert", "content.publish");
    private static final Editor WRITER = PlannedPublicationStoreTests.editor("writer", "content.write");
    private static final Editor READER = PlannedPublicationStoreTests.editor("reader", "content.read");

    private final SettableClock clock = new SettableClock(PublishingStore.NOW);
    private final PublishingStore store = PublishingStore.at(TestStore.fresh(), clock);
    private final ContentSession setUp = store.content().open(WORKSPACE);
    private final NodeId root =
            setUp.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
    private final NodeId home = setUp.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
    private final NodeId plot = setUp.add(root, NodeId.random(), "plot", "mgnl:plot", Map.of());
    private final long committed = setUp.commit();

    private EditorialAnswer publish(Editor editor, NodeId node) {
        return store.publishEditorially().publish(editor, WORKSPACE, node, false, Optional.empty(), "bitte");
    }

    private void rule(String contentType, String role) {
        store.giveRoles("anna", "editor", "press");
        store.fourEyes().replace(Set.of(new FourEyes.Rule(contentType, role)));
    }

    private long wish() {
        return store.approvals().open().get(0).id();
    }

    private boolean isLive(NodeId node) {
        return store.content().world().find(WORKSPACE, node).isPresent();
    }

    @Test
    void asksASecondPersonForThatTypeAndRoleOnly() {
        assertThat(committed).isPositive();
        rule("mgnl:page", "editor");

        assertThat(publish(ANNA, home).outcome()).isEqualTo(Outcome.REQUESTED);
        assertThat(isLive(home)).isFalse();
        assertThat(publish(ANNA, plot).outcome()).isEqualTo(Outcome.DONE);
        assertThat(publish(BERT, home).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void countsTheStrictestOfTheRolesAndStarsForAll() {
        rule("*", "press");
        assertThat(store.fourEyes().isDemanded("anna", "mgnl:page")).isTrue();
        rule("*", "*");
        assertThat(store.fourEyes().isDemanded("anna", "mgnl:plot")).isTrue();
        assertThat(store.fourEyes().isDemanded("system", "mgnl:plot")).isFalse();
        rule("*", "finance");
        assertThat(store.fourEyes().isDemanded("anna", "mgnl:plot")).isFalse();
    }

    @Test
    void cannotBeWalkedAroundByTheVerbItself() {
        rule("mgnl:page", "editor");

        PublicationResult alone = store.publish().publish(new PublishRequest(WORKSPACE, home, false, "anna"));
        PublicationResult withHerself =
                store.publish().publish(new PublishRequest(WORKSPACE, home, false, "anna", "anna"));

        assertThat(alone.refusals())
                .extracting(PublicationResult.Refusal::check)
                .containsExactly("four-eyes");
        assertThat(withHerself.done()).isEmpty();
        assertThat(isLive(home)).isFalse();
    }

    @Test
    void letsWhoOnlyWritesAskAndWhoOnlyReadsNot() {
        assertThat(publish(WRITER, home).outcome()).isEqualTo(Outcome.REQUESTED);
        assertThat(publish(READER, plot).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(publish(WRITER, home).outcome()).isEqualTo(Outcome.ALREADY_WAITING);
    }

    @Test
    void publishesWhenASecondPersonApproves() {
        rule("mgnl:page", "editor");
        publish(ANNA, home);

        assertThat(store.decide().approve(ANNA, wish()).outcome()).isEqualTo(Outcome.OWN_REQUEST);
        assertThat(store.decide().approve(WRITER, wish()).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(isLive(home)).isFalse();
        long id = wish();
        assertThat(store.decide().approve(BERT, id).outcome()).isEqualTo(Outcome.DONE);
        assertThat(isLive(home)).isTrue();
        assertThat(store.decide().approve(BERT, id).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(store.approvals().find(id)).hasValueSatisfying(wish -> {
            assertThat(wish.state()).isEqualTo(Approval.State.APPROVED);
            assertThat(wish.decidedBy()).isEqualTo("bert");
        });
        assertThat(TestAudit.actions(store.content().database()))
                .containsExactly("publication.requested", "publication.approved");
    }

    @Test
    void plansWhatWasAskedForLater() {
        store.publishEditorially()
                .publish(
                        WRITER,
                        WORKSPACE,
                        home,
                        false,
                        Optional.of(clock.instant().plusSeconds(3600)),
                        "");

        assertThat(store.decide().approve(BERT, wish()).outcome()).isEqualTo(Outcome.PLANNED);
        clock.forward(Duration.ofHours(1));
        store.due().runAll();
        assertThat(isLive(home)).isTrue();
    }

    @Test
    void doesNotApproveWhatWasChangedSince() {
        publish(WRITER, home);
        ContentSession session = store.content().open(WORKSPACE);
        session.set(home, PropertyKey.of("title"), PropertyValue.of("anders"));
        session.commit();

        assertThat(store.decide().approve(BERT, wish()).outcome()).isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(isLive(home)).isFalse();
    }

    @Test
    void refusesWithAReasonOnly() {
        publish(WRITER, home);
        long id = wish();

        assertThat(store.decide().refuse(BERT, id, " ").outcome()).isEqualTo(Outcome.REASON_MISSING);
        assertThat(store.decide().refuse(READER, id, "nein").outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(store.decide().refuse(BERT, id, "Das Bild fehlt.").isGood()).isTrue();
        assertThat(store.approvals().decided(5)).singleElement().satisfies(wish -> assertThat(wish.reason())
                .isEqualTo("Das Bild fehlt."));
    }

    @Test
    void isTakenBackByWhoAskedOnly() {
        publish(WRITER, home);
        long id = wish();

        assertThat(store.decide().withdraw(BERT, id).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(store.decide().withdraw(WRITER, id).isGood()).isTrue();
        assertThat(store.approvals().open()).isEmpty();
        assertThat(publish(WRITER, home).outcome()).isEqualTo(Outcome.REQUESTED);
    }

    @Test
    void staysOpenWhenACheckRefusesTheApprovedPublication() {
        ContentSession session = store.content().open(WORKSPACE);
        NodeId below = session.add(home, NodeId.random(), "below", "mgnl:page", Map.of());
        session.commit();
        publish(WRITER, below);

        EditorialAnswer answer = store.decide().approve(BERT, wish());

        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.refusals())
                .extracting(PublicationResult.Refusal::check)
                .containsExactly("parent-is-published");
        assertThat(store.approvals().open()).hasSize(1);
    }
}
