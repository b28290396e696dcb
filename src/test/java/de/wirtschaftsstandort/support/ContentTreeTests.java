package de.wirtschaftsstandort.support;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import org.junit.jupiter.api.Test;

class ContentTreeTests {

    private final ContentTree tree = ContentTree.of(
            aPage("/home")
                    .with(anArea("main")
                            .with(aComponent("m:components/a").set("rank", 2), aComponent("m:components/b"))),
            aPage("/home/deep/down").set("title", "en", "Down"));

    @Test
    void numbersComponentsByTheirPlace() {
        assertThat(tree.page("/home/main").children())
                .extracting(ContentNode::name)
                .containsExactly("0", "1");
    }

    @Test
    void makesMissingAncestors() {
        assertThat(tree.page("/home/deep").nodeType()).isEqualTo("mgnl:page");
        assertThat(tree.page("/home/deep/down").text("title", "en")).contains("Down");
    }

    @Test
    void findsByIdOnlyInItsWorkspace() {
        ContentNode home = tree.page("/home");
        assertThat(tree.find("website", home.id())).contains(home);
        assertThat(tree.find("dam", home.id())).isEmpty();
    }

    @Test
    void findsNothingBesideTheTree() {
        assertThat(tree.find("website", NodePath.of("/home/main/7"))).isEmpty();
        assertThat(tree.find("nowhere", NodePath.ROOT)).isEmpty();
    }

    @Test
    void queriesByTypeConditionAndOrder() {
        ContentTree companies = ContentTree.empty(Stage.PUBLIC)
                .add(
                        "companies",
                        aNode("/b", "company").set("size", 20),
                        aNode("/a", "company").set("size", 100),
                        aNode("/c", "company"),
                        aNode("/d", "folder").set("size", 3));
        ContentQuery query = ContentQuery.in("companies").ofTypes("company").orderBy("size", true);
        assertThat(companies.query(query)).extracting(ContentNode::name).containsExactly("a", "b", "c");
        assertThat(companies.query(query.where("size", Operator.LESS, PropertyValue.of(50))))
                .extracting(ContentNode::name)
                .containsExactly("b");
        assertThat(companies.query(query.page(1, 1)))
                .extracting(ContentNode::name)
                .containsExactly("b");
    }

    @Test
    void knowsWhoRefersToANode() {
        ContentNode home = tree.page("/home");
        tree.add("website", aPage("/other").set(PropertyKey.of("link"), PropertyValue.of(home.id())));
        assertThat(tree.referrers(home.id())).extracting(ContentNode::name).containsExactly("other");
    }
}
