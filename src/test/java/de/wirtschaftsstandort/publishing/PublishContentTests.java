package de.wirtschaftsstandort.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishContentTests {

    private static final String WORKSPACE = "website";

    private final PublishingStore store = PublishingStore.fresh();
    private final ContentSession setUp = store.content().open(WORKSPACE);
    private final NodeId root =
            setUp.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id();
    private final NodeId home = setUp.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
    private final NodeId area = setUp.add(home, NodeId.random(), "main", "mgnl:area", Map.of());
    private final NodeId teaser = setUp.add(area, NodeId.random(), "0", "mgnl:component", Map.of());
    private final NodeId child = setUp.add(home, NodeId.random(), "child", "mgnl:page", Map.of());
    private final NodeId grandchild = setUp.add(child, NodeId.random(), "leaf", "mgnl:page", Map.of());
    private final long committed = setUp.commit();

    private PublicationResult publish(NodeId node) {
        return store.publish().publish(new PublishRequest(WORKSPACE, node, false, "erika"));
    }

    private PublicationResult publishTree(NodeId node) {
        return store.publish().publish(new PublishRequest(WORKSPACE, node, true, "erika"));
    }

    private void edit(Consumer<ContentSession> work) {
        ContentSession session = store.content().open(WORKSPACE);
        work.accept(session);
        session.commit();
    }

    private void title(NodeId node, String title) {
        edit(session -> session.set(node, PropertyKey.of("title"), PropertyValue.of(title)));
    }

    private ContentNode author(NodeId node) {
        return store.content().author().find(WORKSPACE, node).orElseThrow();
    }

    private PublicationStatus status(NodeId node) {
        return PublicationStatus.of(author(node), store.content().world());
    }

    private boolean isLive(NodeId node) {
        return store.content().world().find(WORKSPACE, node).isPresent();
    }

    private static List<String> reasons(PublicationResult result) {
        return result.refusals().stream().map(PublicationResult.Refusal::reason).toList();
    }

    @Test
    void makesThePageWithItsPartsPublicButNotItsChildPages() {
        PublicationResult result = publish(home);

        assertThat(committed).isPositive();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.done()).containsExactly(new PublicationResult.Done(home, NodePath.of("/home"), 1));
        assertThat(isLive(teaser)).isTrue();
        assertThat(isLive(child)).isFalse();
    }

    @Test
    void takesAPartForItsPage() {
        assertThat(publish(teaser).done())
                .extracting(PublicationResult.Done::node)
                .containsExactly(home);
    }

    @Test
    void publishesATreeParentsFirst() {
        assertThat(publishTree(home).done())
                .extracting(PublicationResult.Done::node)
                .containsExactly(home, child, grandchild);
    }

    @Test
    void notesOnBothStagesWhoPublished() {
        publish(home);

        assertThat(author(home).text("mgnl:lastActivatedBy")).contains("erika");
        assertThat(store.content().world().find(WORKSPACE, home).orElseThrow().properties())
                .isEqualTo(author(home).properties());
    }

    @Test
    void keepsAVersionOfWhatWasPublished() {
        title(home, "Start");
        publish(home);
        title(home, "Anders");

        store.versions().restore(WORKSPACE, home, 1, "erika");

        assertThat(author(home).text("title")).contains("Start");
    }

    @Test
    void tellsTheStatusFromBothStages() {
        assertThat(status(home)).isEqualTo(PublicationStatus.UNPUBLISHED);
        publishTree(home);
        assertThat(status(home)).isEqualTo(PublicationStatus.PUBLISHED);

        title(teaser, "neu");
        assertThat(status(home)).isEqualTo(PublicationStatus.MODIFIED);
        assertThat(status(child)).isEqualTo(PublicationStatus.PUBLISHED);
        publish(home);
        assertThat(status(home)).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void seesAChangedOrderAndName() {
        NodeId sister = NodeId.random();
        edit(session -> session.add(home, sister, "sister", "mgnl:page", Map.of()));
        publishTree(home);

        edit(session -> session.move(sister, home, 0));
        assertThat(status(sister)).isEqualTo(PublicationStatus.MODIFIED);
        publish(sister);
        assertThat(status(child)).isEqualTo(PublicationStatus.PUBLISHED);

        edit(session -> session.rename(child, "kind"));
        assertThat(status(child)).isEqualTo(PublicationStatus.MODIFIED);
        assertThat(publish(child).isComplete()).isTrue();
        assertThat(status(grandchild)).isEqualTo(PublicationStatus.PUBLISHED);
    }

    @Test
    void refusesAPageBeforeItsParent() {
        PublicationResult result = publish(child);

        assertThat(result.done()).isEmpty();
        assertThat(reasons(result)).containsExactly("'/home/child' cannot be published before its parent '/home' is");
        assertThat(isLive(child)).isFalse();
    }

    @Test
    void refusesWhatIsLiveUnchanged() {
        publish(home);

        assertThat(reasons(publish(home))).containsExactly("'/home' is live already and unchanged since");
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
    }

    @Test
    void refusesATakenPath() {
        publishTree(home);
        NodeId other = NodeId.random();
        edit(session -> {
            session.rename(child, "moved");
            session.add(home, other, "child", "mgnl:page", Map.of());
        });

        assertThat(publish(other).refusals())
                .extracting(PublicationResult.Refusal::check)
                .containsExactly("place-is-free");
    }

    @Test
    void refusesANodeThatIsNotThereAndTheRootAlone() {
        assertThat(publish(NodeId.random()).refusals())
                .extracting(PublicationResult.Refusal::check)
                .containsExactly("node-exists");
        assertThat(publish(root).isComplete()).isFalse();
    }

    @Test
    void leavesARefusedItemBehindWithWhatLiesBelowIt() {
        PublicationResult result = store.publish(store.steps(), List.of(new NoPageNamed("child")))
                .publish(new PublishRequest(WORKSPACE, home, true, "erika"));

        assertThat(result.done()).extracting(PublicationResult.Done::node).containsExactly(home);
        assertThat(reasons(result))
                .containsExactly(
                        "no page may be named child",
                        "'/home/child/leaf' cannot be published before its parent '/home/child' is");
    }

    @Test
    void writesWhatAPublicationAddsIntoVersionAndPublicStage() {
        PublishingStore adding = PublishingStore.adding((unit, world, session) -> session.set(
                unit.id(),
                PropertyKey.of("wasPublic"),
                PropertyValue.of(world.find(WORKSPACE, unit.id()).isPresent())));
        ContentSession session = adding.content().open(WORKSPACE);
        NodeId page = session.add(
                session.nodes().find(WORKSPACE, NodePath.ROOT).orElseThrow().id(),
                NodeId.random(),
                "added",
                "mgnl:page",
                Map.of());
        session.commit();

        adding.publish().publish(new PublishRequest(WORKSPACE, page, false, "erika"));

        ContentNode published = adding.content().world().find(WORKSPACE, page).orElseThrow();
        assertThat(published.text("wasPublic")).contains("false");
        assertThat(PublicationStatus.of(
                        adding.content().author().find(WORKSPACE, page).orElseThrow(),
                        adding.content().world()))
                .isEqualTo(PublicationStatus.PUBLISHED);
    }

    private record NoPageNamed(String forbidden) implements PublishCheck {

        @Override
        public String name() {
            return "no-page-named";
        }

        @Override
        public List<String> reasons(ContentNode unit, ContentNodes world) {
            return unit.name().equals(forbidden) ? List.of("no page may be named " + forbidden) : List.of();
        }
    }

    @Test
    void recordsWhoDidWhatAndWhatWasRefused() {
        publish(child);
        publish(home);

        assertThat(store.log().of(WORKSPACE, home)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(PublicationLog.Outcome.DONE);
            assertThat(entry.user()).isEqualTo("erika");
            assertThat(entry.version()).isEqualTo(1);
            assertThat(entry.at()).isEqualTo(PublishingStore.NOW);
        });
        assertThat(store.log().of(WORKSPACE, child)).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(PublicationLog.Outcome.REFUSED);
            assertThat(entry.reason()).startsWith("parent-is-published: ");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void leavesBothStagesAsTheyWereWhenAStepFails(int failing) {
        publish(home);
        title(home, "neu");
        Map<PropertyKey, PropertyValue> before = author(home).properties();
        List<PublicationStep> steps = new ArrayList<>(store.steps());
        steps.add(failing, unit -> {
            if (unit.node().equals(child)) {
                throw new IllegalStateException("step " + failing + " broke");
            }
            return unit;
        });
        PublishContent breaking = store.publish(steps, List.of());

        assertThatThrownBy(() -> breaking.publish(new PublishRequest(WORKSPACE, home, true, "erika")))
                .hasMessage("step " + failing + " broke");

        assertThat(author(home).properties()).isEqualTo(before);
        assertThat(status(home)).isEqualTo(PublicationStatus.MODIFIED);
        assertThat(status(child)).isEqualTo(PublicationStatus.UNPUBLISHED);
        assertThat(store.content().world().find(WORKSPACE, home).orElseThrow().text("title"))
                .isEmpty();
        assertThat(store.versions().list(WORKSPACE, home)).hasSize(1);
        assertThat(store.log().of(WORKSPACE, home))
                .extracting(PublicationLog.Entry::outcome)
                .containsExactly(PublicationLog.Outcome.FAILED, PublicationLog.Outcome.DONE);
        assertThat(publishTree(home).isComplete()).isTrue();
    }

    @Test
    void answersWithTheReasonWhenTheStoreRefuses() {
        List<PublicationStep> steps = new ArrayList<>(store.steps());
        steps.add(2, unit -> {
            throw new de.wirtschaftsstandort.content.ContentRefused("somebody else was quicker");
        });

        PublicationResult result =
                store.publish(steps, List.of()).publish(new PublishRequest(WORKSPACE, home, false, "erika"));

        assertThat(reasons(result)).containsExactly("somebody else was quicker");
        assertThat(store.versions().list(WORKSPACE, home)).isEmpty();
        assertThat(store.log().of(WORKSPACE, home))
                .extracting(PublicationLog.Entry::outcome)
                .containsExactly(PublicationLog.Outcome.REFUSED);
    }

    @Test
    void saysTheSameOfAListAsOfEachOfItsItems() {
        publishTree(home);
        edit(session -> session.add(home, NodeId.random(), "new", "mgnl:page", Map.of()));
        title(child, "changed");
        List<ContentNode> pages =
                store.content().author().query(ContentQuery.in(WORKSPACE).ofTypes("mgnl:page"));

        Map<NodeId, PublicationStatus> statuses =
                new PublicationStatuses(store.content().stages()).of(pages);

        assertThat(statuses.values()).contains(PublicationStatus.UNPUBLISHED, PublicationStatus.MODIFIED);
        pages.forEach(page ->
                assertThat(statuses.get(page.id())).as(page.path().value()).isEqualTo(status(page.id())));
        edit(session -> session.move(child, home, 9));
        List<ContentNode> moved = pages.stream().map(page -> author(page.id())).toList();
        new PublicationStatuses(store.content().stages()).of(moved).forEach((id, status) -> assertThat(status)
                .isEqualTo(status(id)));
    }
}
