package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of 10,000 items, filtered, sorted and counted where they lie. */
class ItemListsTests {

    private static final int MANY = 10_000;
    private static final int FEW = 200;
    private static final TestStore STORE = TestStore.fresh();

    private final ContentAccess access = new ContentAccess(
            new CurrentUser(), STORE.stages(), new ContentTypes(new MemoryDefinitions(new MemoryResources())));
    private final ItemLists lists = lists(Searches.broken());
    private final ContentApp app = app("things");
    private final ContentApp few = app("few");

    private static ContentApp app(String workspace) {
        return new ContentApp(AppDefinition.plain(
                workspace,
                "",
                workspace,
                new AppSource(workspace, "/", List.of("mgnl:content", "mgnl:folder"), "title")));
    }

    private ItemLists lists(TextSearch search) {
        return new ItemLists(access, new PublicationStatuses(STORE.stages()), new WordFilters(search));
    }

    @BeforeAll
    static void grow() {
        grow("things", MANY);
        grow("few", FEW);
    }

    private static void grow(String workspace, int items) {
        ContentSession session = STORE.open(workspace);
        NodeId root =
                session.nodes().find(workspace, NodePath.ROOT).orElseThrow().id();
        NodeId folder = session.add(root, NodeId.random(), "ordner", "mgnl:folder", Map.of());
        for (int i = 0; i < items; i++) {
            session.add(
                    i % 100 == 0 ? folder : root,
                    NodeId.random(),
                    String.format(Locale.ROOT, "n%05d", i),
                    "mgnl:content",
                    Map.of(
                            PropertyKey.of("title"), PropertyValue.of(String.format(Locale.ROOT, "Ding %05d", i)),
                            PropertyKey.of("kind"), PropertyValue.of(i % 2 == 0 ? "even" : "odd")));
        }
        session.commit();
    }

    @BeforeEach
    void signIn() {
        SignedIn.with("content.read");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private static ListRequest list(String words, Map<String, String> equal, boolean descending, int page) {
        return new ListRequest(false, NodePath.ROOT, words, equal, "title", descending, page);
    }

    private static List<String> names(ItemPage page) {
        return page.items().stream().map(ContentNode::name).toList();
    }

    @Test
    void showsAnyPageInOrder() {
        ItemPage page = lists.page(app, list("", Map.of(), true, 3));

        assertThat(page.total()).isEqualTo(MANY);
        assertThat(page.pages()).isEqualTo(200);
        assertThat(names(page)).hasSize(50).startsWith("n09899", "n09898");
        assertThat(page.status(page.items().get(0))).isEqualTo(PublicationStatus.UNPUBLISHED);
        assertThat(lists.page(app, list("", Map.of(), false, 9_999)).page()).isEqualTo(200);
    }

    @Test
    void findsByWordsAndByValue() {
        assertThat(names(lists.page(app, list("Ding 00042", Map.of(), false, 1))))
                .containsExactly("n00042");
        assertThat(lists.page(app, list("", Map.of("kind", "odd"), false, 1)).total())
                .isEqualTo(MANY / 2);
        assertThat(lists.page(app, list("100%", Map.of(), false, 1)).total()).isZero();
    }

    @Test
    void findsInflectedWordsOfAllItemsByTheIndex() {
        ItemLists indexed = lists(Searches.over(STORE.author(), "few"));

        assertThat(indexed.page(few, list("dinge", Map.of(), false, 1)).total()).isEqualTo(FEW);
        assertThat(indexed.page(few, list("dinge", Map.of("kind", "odd"), true, 1))
                        .total())
                .isEqualTo(FEW / 2);
        assertThat(names(indexed.page(few, list("dinge 00042", Map.of(), false, 1))))
                .containsExactly("n00042");
    }

    @Test
    void findsWhatTheIndexDoesNotKnowYet() {
        ItemLists late = lists(Searches.over(STORE.author()));

        assertThat(names(late.page(few, list("ng 00042", Map.of(), false, 1)))).containsExactly("n00042");
        assertThat(names(late.page(few, list("n00042", Map.of(), false, 1)))).containsExactly("n00042");
        change("n00043", "Ein Ding wie Lebkuchen");
        assertThat(names(late.page(few, list("dinge lebkuchen", Map.of(), false, 1))))
                .containsExactly("n00043");
    }

    private static void change(String name, String title) {
        ContentSession session = STORE.open("few");
        NodeId item = session.nodes()
                .find("few", NodePath.of("/" + name))
                .orElseThrow()
                .id();
        session.set(item, PropertyKey.of("title"), PropertyValue.of(title));
        session.commit();
    }

    @Test
    void showsOneFolderOfTheTree() {
        ItemPage top = lists.page(app, new ListRequest(true, NodePath.ROOT, "", Map.of(), "", false, 1));
        ItemPage folder = lists.page(app, new ListRequest(true, NodePath.of("/ordner"), "", Map.of(), "", false, 2));

        assertThat(top.total()).isEqualTo(MANY - 100 + 1);
        assertThat(names(top)).startsWith("ordner", "n00001");
        assertThat(folder.total()).isEqualTo(100);
        assertThat(names(folder)).hasSize(50).startsWith("n05000");
    }

    @Test
    void showsNothingToSomebodyWithoutTheRight() {
        SignedIn.with("content.write");

        assertThat(lists.page(app, list("", Map.of(), false, 1)).total()).isZero();
    }
}
