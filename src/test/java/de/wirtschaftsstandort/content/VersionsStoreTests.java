package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsStoreTests {

    private static final String WORKSPACE = "website";
    private static final PropertyKey TITLE = PropertyKey.of("title");

    private final TestStore store = TestStore.fresh();
    private final NodeId page = NodeId.random();
    private final NodeId area = NodeId.random();
    private final NodeId first = NodeId.random();
    private final NodeId second = NodeId.random();
    private final NodeId child = NodeId.random();

    @BeforeEach
    void aPage() {
        edit(session -> {
            session.add(
                    Workspaces.rootOf(WORKSPACE), page, "page", "mgnl:page", Map.of(TITLE, PropertyValue.of("old")));
            session.add(page, area, "main", "mgnl:area", Map.of());
            session.add(area, first, "0", "mgnl:component", Map.of(TITLE, PropertyValue.of("first")));
            session.add(area, second, "1", "mgnl:component", Map.of());
            session.add(page, child, "child", "mgnl:page", Map.of());
        });
    }

    private void edit(Consumer<ContentSession> work) {
        ContentSession session = store.open(WORKSPACE);
        work.accept(session);
        session.commit();
    }

    private ContentNode node(NodeId id) {
        return store.author().find(WORKSPACE, id).orElseThrow();
    }

    private List<NodeId> children(NodeId parent) {
        return node(parent).children().stream().map(ContentNode::id).toList();
    }

    @Test
    void listsVersionsNewestFirst() {
        store.versions().create(WORKSPACE, page, "erika", "one");
        store.versions().create(WORKSPACE, page, "max", "two");

        assertThat(store.versions().list(WORKSPACE, page))
                .extracting(Versions.Version::number, Versions.Version::createdBy, Versions.Version::comment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "max", "two"),
                        org.assertj.core.groups.Tuple.tuple(1, "erika", "one"));
    }

    @Test
    void bringsBackPropertiesPartsAndTheirOrder() {
        store.versions().create(WORKSPACE, page, "erika", "");
        edit(session -> {
            session.set(page, TITLE, PropertyValue.of("new"));
            session.set(page, PropertyKey.of("added"), PropertyValue.of(true));
            session.trash(first);
            session.add(area, NodeId.random(), "2", "mgnl:component", Map.of());
        });

        store.versions().restore(WORKSPACE, page, 1, "max");

        assertThat(node(page).text("title")).contains("old");
        assertThat(node(page).property("added")).isEmpty();
        assertThat(node(page).text("mgnl:lastModifiedBy")).contains("max");
        assertThat(children(area)).containsExactly(first, second);
        assertThat(node(first).text("title")).contains("first");
        assertThat(children(page)).containsExactly(area, child);
    }

    @Test
    void keepsNameAndPlaceOnRestore() {
        store.versions().create(WORKSPACE, page, "erika", "");
        edit(session -> session.rename(page, "renamed"));

        store.versions().restore(WORKSPACE, page, 1, "max");

        assertThat(node(first).path()).isEqualTo(NodePath.of("/renamed/main/0"));
        assertThat(node(child).path()).isEqualTo(NodePath.of("/renamed/child"));
    }

    @Test
    void givesAPartThatLivesElsewhereByNowANewId() {
        store.versions().create(WORKSPACE, page, "erika", "");
        edit(session -> session.move(first, child, 0));

        store.versions().restore(WORKSPACE, page, 1, "max");

        assertThat(children(child)).containsExactly(first);
        assertThat(children(area)).hasSize(2).doesNotContain(first).contains(second);
    }

    @Test
    void refusesAVersionThatIsNotThere() {
        assertThatThrownBy(() -> store.versions().restore(WORKSPACE, page, 3, "max"))
                .isInstanceOf(ContentRefused.class)
                .hasMessageEndingWith("has no version 3");
    }

    @Test
    void bringsTheTrashedPageBackWithIdsOrderAndVersions() {
        store.versions().create(WORKSPACE, page, "erika", "");
        edit(session -> session.add(Workspaces.rootOf(WORKSPACE), NodeId.random(), "last", "mgnl:page", Map.of()));
        edit(session -> session.trash(page));
        assertThat(store.author().find(WORKSPACE, first)).isEmpty();

        store.trash().restore(store.trash().list(WORKSPACE).get(0).id(), "max");

        assertThat(children(Workspaces.rootOf(WORKSPACE)).get(0)).isEqualTo(page);
        assertThat(children(page)).containsExactly(area, child);
        assertThat(children(area)).containsExactly(first, second);
        assertThat(store.versions().list(WORKSPACE, page)).hasSize(1);
        assertThat(store.trash().list(WORKSPACE)).isEmpty();
    }

    @Test
    void restoresElsewhereWhenTheNameIsTaken() {
        edit(session -> session.trash(page));
        edit(session -> session.add(Workspaces.rootOf(WORKSPACE), NodeId.random(), "page", "mgnl:page", Map.of()));
        long entry = store.trash().list(WORKSPACE).get(0).id();
        assertThatThrownBy(() -> store.trash().restore(entry, "max"))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("restore it under another name");

        store.trash().restore(entry, Workspaces.rootOf(WORKSPACE), "page-2", "max");

        assertThat(node(first).path()).isEqualTo(NodePath.of("/page-2/main/0"));
    }

    @Test
    void refusesToRestoreBelowAParentThatIsGone() {
        edit(session -> session.trash(child));
        edit(session -> session.trash(page));
        long entry = store.trash().list(WORKSPACE).stream()
                .filter(trashed -> trashed.node().equals(child))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> store.trash().restore(entry, "max"))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("its parent '/page' is gone");
    }
}
