package de.wirtschaftsstandort.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the store when a content type is dropped into a module of a running site. */
class TypedWorkspacesStoreTests {

    private static final PropertyKey TITLE = PropertyKey.of("title");

    @TempDir
    private Path root;

    private final TestStore store = TestStore.fresh();
    private MemoryTypes definitions;

    @BeforeEach
    void aRunningSite() {
        definitions = new MemoryTypes(root);
        new TypedWorkspaces(new ContentTypes(definitions), store.workspaces(), definitions)
                .afterSingletonsInstantiated();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void makesTheWorkspaceOfATypeThatAppears() {
        assertThat(store.workspaces().list()).doesNotContain("tours");

        definitions.drop("tours", "datasource: {workspace: tours, autoCreate: true}");

        assertThat(store.workspaces().list()).contains("tours");
        assertThat(store.world().find("tours", NodePath.ROOT)).isPresent();
    }

    @Test
    void makesNoWorkspaceWithoutAutoCreateOrWithABadName() {
        definitions.drop("tours", "datasource: {workspace: tours}");
        definitions.drop("books", "datasource: {workspace: '1 bad', autoCreate: true}");
        definitions.drop("works", "datasource: {workspace: works, autoCreate: true}");

        assertThat(store.workspaces().list()).contains("works").doesNotContain("tours", "1 bad");
    }

    @Test
    void itemsOfTheTypeAreWrittenVersionedAndPublished() {
        definitions.drop(
                "tours",
                """
                datasource: {workspace: tours, autoCreate: true}
                model:
                  nodeType: tour
                  properties: {title: , stops: {type: stop, multiple: true}}
                  subModels: {stop: {properties: {place: }}}
                """);
        NodeId item = NodeId.random();
        NodeId stops = NodeId.random();
        NodeId stop = NodeId.random();
        ContentSession write = store.open("tours");
        NodeId rootId = write.nodes().find("tours", NodePath.ROOT).orElseThrow().id();
        write.add(rootId, item, "elbe", "tour", Map.of(TITLE, PropertyValue.of("Elbe")));
        write.add(item, stops, "stops", ContentType.SUB_ITEM, Map.of());
        write.add(stops, stop, "0", ContentType.SUB_ITEM, Map.of(PropertyKey.of("place"), PropertyValue.of("Torgau")));
        write.commit();

        int number = store.versions().create("tours", item, "erika", "");
        ContentSession change = store.open("tours");
        change.set(item, TITLE, PropertyValue.of("Mulde"));
        change.commit();
        store.stageCopy().copyUnit("tours", item);

        ContentNode published = store.world().find("tours", item).orElseThrow();
        assertThat(published.nodeType()).isEqualTo("tour");
        assertThat(published.text("title")).contains("Mulde");
        assertThat(store.world().find("tours", stop)).isPresent();
        store.versions().restore("tours", item, number, "erika");
        assertThat(store.author().find("tours", item).orElseThrow().text("title"))
                .contains("Elbe");
    }
}
