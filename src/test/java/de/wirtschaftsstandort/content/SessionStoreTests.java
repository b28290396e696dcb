package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionStoreTests {

    private static final String WORKSPACE = "website";
    private static final TestStore STORE = TestStore.fresh();

    private final NodeId root = Workspaces.rootOf(WORKSPACE);
    private NodeId home = NodeId.random();

    @BeforeEach
    void aHomePage() {
        ContentSession session = STORE.open(WORKSPACE);
        STORE.author().find(WORKSPACE, NodePath.of("/home")).ifPresent(old -> session.trash(old.id()));
        home = session.add(root, NodeId.random(), "home", "mgnl:page", Map.of());
        session.commit();
    }

    private NodeId add(NodeId parent, String name, String type) {
        ContentSession session = STORE.open(WORKSPACE);
        NodeId id = session.add(parent, NodeId.random(), name, type, Map.of());
        session.commit();
        return id;
    }

    private List<String> names(NodeId parent) {
        return STORE.author().find(WORKSPACE, parent).orElseThrow().children().stream()
                .map(ContentNode::name)
                .toList();
    }

    @Test
    void keepsEveryTypeOfProperty() {
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        properties.put(PropertyKey.of("title"), PropertyValue.of("Über uns \"quoted\" \\ \n"));
        properties.put(PropertyKey.of("title", "en"), PropertyValue.of("About us"));
        properties.put(PropertyKey.of("shown"), PropertyValue.of(true));
        properties.put(PropertyKey.of("size"), PropertyValue.of(Long.MAX_VALUE));
        properties.put(PropertyKey.of("ratio"), PropertyValue.of(0.1));
        properties.put(PropertyKey.of("price"), PropertyValue.of(new BigDecimal("1234567890123456789.10")));
        properties.put(PropertyKey.of("at"), PropertyValue.of(OffsetDateTime.parse("2026-02-03T04:05:06.789+01:00")));
        properties.put(PropertyKey.of("to"), PropertyValue.of(NodeId.random()));
        properties.put(PropertyKey.of("file"), PropertyValue.of(new BinaryHash("a".repeat(64))));
        properties.put(PropertyKey.of("tags"), PropertyValue.ofStrings(List.of("a", "b")));
        properties.put(PropertyKey.of("none"), PropertyValue.ofStrings(List.of()));

        ContentSession session = STORE.open(WORKSPACE);
        NodeId page = session.add(home, NodeId.random(), "types", "mgnl:page", properties);
        session.commit();

        assertThat(STORE.author().find(WORKSPACE, page).orElseThrow().properties())
                .containsAllEntriesOf(properties);
    }

    @Test
    void showsNothingToOthersBeforeTheCommit() {
        ContentSession session = STORE.open(WORKSPACE);
        NodeId page = session.add(home, NodeId.random(), "draft", "mgnl:page", Map.of());

        assertThat(session.nodes().find(WORKSPACE, NodePath.of("/home/draft"))).isPresent();
        assertThat(STORE.author().find(WORKSPACE, page)).isEmpty();
    }

    @Test
    void putsTheNodeWhereItIsMoved() {
        add(home, "a", "mgnl:page");
        NodeId b = add(home, "b", "mgnl:page");
        add(home, "c", "mgnl:page");

        ContentSession session = STORE.open(WORKSPACE);
        session.move(b, home, 0);
        session.commit();

        assertThat(names(home)).containsExactly("b", "a", "c");
    }

    @Test
    void carriesTheSubtreeAlongWhenItsRootIsRenamed() {
        NodeId page = add(home, "alt", "mgnl:page");
        NodeId area = add(page, "main", "mgnl:area");

        ContentSession session = STORE.open(WORKSPACE);
        session.rename(page, "neu");
        session.commit();

        assertThat(STORE.author().find(WORKSPACE, area).orElseThrow().path()).isEqualTo(NodePath.of("/home/neu/main"));
        assertThat(STORE.author().find(WORKSPACE, NodePath.of("/home/alt/main")))
                .isEmpty();
    }

    @Test
    void refusesAMoveIntoItself() {
        NodeId page = add(home, "page", "mgnl:page");
        NodeId below = add(page, "below", "mgnl:page");
        ContentSession session = STORE.open(WORKSPACE);

        assertThatThrownBy(() -> session.move(page, below, 0))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("lies within it");
    }

    @Test
    void refusesTwoChildrenOfOneName() {
        add(home, "page", "mgnl:page");
        ContentSession session = STORE.open(WORKSPACE);

        assertThatThrownBy(() -> session.add(home, NodeId.random(), "page", "mgnl:page", Map.of()))
                .isInstanceOf(ContentRefused.class)
                .hasMessage("'/home' already has a child named 'page'");
    }

    @Test
    void refusesTheNameAnotherSessionTookMeanwhile() {
        ContentSession late = STORE.open(WORKSPACE);
        late.add(home, NodeId.random(), "page", "mgnl:page", Map.of());
        add(home, "page", "mgnl:page");

        assertThatThrownBy(late::commit)
                .isInstanceOf(ContentRefused.class)
                .hasMessage("'/home' already has a child named 'page'");
    }

    @Test
    void refusesAStaleRevision() {
        ContentSession session = STORE.open(WORKSPACE);
        session.expectRevision(home, 7);
        session.set(home, PropertyKey.of("title"), PropertyValue.of("x"));

        assertThatThrownBy(session::commit).isInstanceOf(StaleRevision.class).hasMessageContaining("revision 1, not 7");
        assertThat(STORE.author().find(WORKSPACE, home).orElseThrow().text("title"))
                .isEmpty();
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        ContentSession slow = STORE.open(WORKSPACE);
        slow.set(home, PropertyKey.of("title"), PropertyValue.of("slow"));
        ContentSession quick = STORE.open(WORKSPACE);
        quick.set(home, PropertyKey.of("intro"), PropertyValue.of("quick"));
        quick.commit();

        assertThatThrownBy(slow::commit).isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsBothWhenTwoSessionsAddToOneParent() {
        ContentSession one = STORE.open(WORKSPACE);
        one.add(home, NodeId.random(), "one", "mgnl:page", Map.of());
        ContentSession other = STORE.open(WORKSPACE);
        other.add(home, NodeId.random(), "other", "mgnl:page", Map.of());

        one.commit();
        other.commit();

        assertThat(names(home)).containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void refusesToTrashWhatGotCompanyMeanwhile() {
        NodeId page = add(home, "page", "mgnl:page");
        ContentSession session = STORE.open(WORKSPACE);
        session.trash(page);
        NodeId late = add(page, "late", "mgnl:page");

        assertThatThrownBy(session::commit)
                .isInstanceOf(StaleRevision.class)
                .hasMessageContaining("added or removed meanwhile");
        assertThat(STORE.author().find(WORKSPACE, late)).isPresent();
    }

    @Test
    void copiesWithNewIdsAndTurnsReferencesInside() {
        NodeId page = add(home, "page", "mgnl:page");
        NodeId area = add(page, "main", "mgnl:area");
        ContentSession session = STORE.open(WORKSPACE);
        session.set(page, PropertyKey.of("inside"), PropertyValue.of(area));
        session.set(page, PropertyKey.of("outside"), PropertyValue.of(home));
        NodeId copy = session.copy(page, home, "copy");
        session.commit();

        ContentNode copied = STORE.author().find(WORKSPACE, copy).orElseThrow();
        NodeId copiedArea = copied.child("main").orElseThrow().id();
        assertThat(copiedArea).isNotEqualTo(area);
        assertThat(copied.property("inside")).contains(PropertyValue.of(copiedArea));
        assertThat(copied.property("outside")).contains(PropertyValue.of(home));
        assertThat(STORE.author().referrers(home)).extracting(ContentNode::id).contains(page, copy);
    }

    @Test
    void notesOnThePageWhoChangedAComponent() {
        NodeId area = add(home, "main", "mgnl:area");
        ContentSession session = STORE.sessions().open(WORKSPACE, "max");
        session.set(area, PropertyKey.of("title"), PropertyValue.of("x"));
        session.commit();

        ContentNode page = STORE.author().find(WORKSPACE, home).orElseThrow();
        assertThat(page.text("mgnl:lastModifiedBy")).contains("max");
        assertThat(page.text("mgnl:createdBy")).contains("erika");
    }

    @Test
    void doesNotCallAPublicationNoteAModification() {
        ContentSession session = STORE.sessions().open(WORKSPACE, "max");
        session.set(home, PropertyKey.of("mgnl:lastActivatedBy"), PropertyValue.of("max"));
        session.commit();

        assertThat(STORE.author().find(WORKSPACE, home).orElseThrow().text("mgnl:lastModifiedBy"))
                .contains("erika");
    }
}
