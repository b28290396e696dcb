package de.wirtschaftsstandort.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.search.Searches;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import de.wirtschaftsstandort.support.OneSite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tree with 10,000 pages on one level, seen level by level. */
class PageTreeTests {

    private static final int MANY = 10_000;
    private static final TestStore STORE = TestStore.fresh();

    private static NodeId county = NodeId.random();
    private static NodeId news = NodeId.random();

    private final ContentAccess access = new ContentAccess(
            new CurrentUser(), STORE.stages(), new ContentTypes(new MemoryDefinitions(new MemoryResources())));
    private final PageTree tree = new PageTree(
            access,
            new PublicationStatuses(STORE.stages()),
            new OneSite("kreis", Map.of()),
            new WordFilters(Searches.broken()));

    @BeforeAll
    static void grow() {
        ContentSession session = STORE.open("website");
        NodeId root =
                session.nodes().find("website", NodePath.ROOT).orElseThrow().id();
        county = page(session, root, "kreis", "Kreis");
        NodeId other = page(session, root, "anderer", "Anderer Kreis");
        news = page(session, county, "aktuell", "Aktuell");
        session.add(county, NodeId.random(), "main", "mgnl:area", Map.of());
        page(session, page(session, other, "tief", "Tief"), "tiefer", "Tiefer");
        for (int i = 0; i < MANY; i++) {
            page(session, news, String.format(Locale.ROOT, "n%05d", i), "Nachricht " + (MANY - i));
        }
        session.commit();
    }

    private static NodeId page(ContentSession session, NodeId above, String name, String title) {
        return session.add(
                above, NodeId.random(), name, "mgnl:page", Map.of(PropertyKey.of("title"), PropertyValue.of(title)));
    }

    @BeforeEach
    void signIn() {
        SignedIn.with("content.read");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private static PagesAsked top() {
        return new PagesAsked(Optional.empty(), "", "", false, 1);
    }

    private static PagesAsked level(NodeId below, String sort, int part) {
        return new PagesAsked(Optional.of(below), "", sort, false, part);
    }

    private static List<String> names(List<ContentNode> pages) {
        return pages.stream().map(ContentNode::name).toList();
    }

    private static void readOnly(String... paths) {
        SignedIn.with(Arrays.stream(paths)
                .map(path -> new Permission("content.read", "website", new PathPattern(path), "*", "*"))
                .collect(Collectors.toSet()));
    }

    @Test
    void showsOneLevelWithHowManyPagesStandBelowEach() {
        PageTree.Pages top = tree.find(top());

        assertThat(names(top.pages())).containsExactly("kreis", "anderer");
        assertThat(top.below(top.pages().get(0))).as("areas are no pages").isEqualTo(1);
        PageTree.Pages below = tree.find(level(county, "", 1));
        assertThat(names(below.pages())).containsExactly("aktuell");
        assertThat(below.below(below.pages().get(0))).isEqualTo(MANY);
    }

    @Test
    void reachesTheLastOfTenThousandPages() {
        PageTree.Pages last = tree.find(level(news, "", 9_999));

        assertThat(last.total()).isEqualTo(MANY);
        assertThat(last.part()).isEqualTo(200);
        assertThat(last.offset()).isEqualTo(9_950);
        assertThat(names(last.pages())).hasSize(50).endsWith("n09999");
        assertThat(last.below()).isEmpty();
    }

    @Test
    void sortsALevelAndFindsInAllOfThem() {
        assertThat(names(tree.find(level(news, PagesAsked.TITLE, 1)).pages())).startsWith("n09999");
        PageTree.Pages found = tree.find(new PagesAsked(Optional.of(county), "Tiefer", "", false, 1));
        assertThat(names(found.pages())).containsExactly("tief", "tiefer");
    }

    @Test
    void knowsWhereAPageIsShown() {
        ContentNode page = access.author()
                .find("website", NodePath.of("/kreis/aktuell/n00120"))
                .orElseThrow();

        assertThat(tree.partOf(page.id(), level(news, "", 1))).isEqualTo(3);
        assertThat(names(tree.way(page))).containsExactly("kreis", "aktuell", "n00120");
    }

    @Test
    void beginsForEachPersonWhereTheyMayRead() {
        readOnly("/anderer/tief/**", "/anderer/tief/tiefer", "/kreis/*");

        assertThat(names(tree.find(top()).pages())).containsExactly("aktuell", "tief");
        assertThat(tree.find(top()).below(tree.find(top()).pages().get(0))).isZero();
        assertThat(names(tree.way(access.author()
                        .find("website", NodePath.of("/anderer/tief/tiefer"))
                        .orElseThrow())))
                .containsExactly("tief", "tiefer");
        readOnly("/kreis", "/kreis/aktuell/**");
        assertThat(names(tree.find(top()).pages())).containsExactly("kreis");
        readOnly();
        assertThat(tree.find(top()).pages()).isEmpty();
    }
}
