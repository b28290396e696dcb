package de.wirtschaftsstandort.delivery;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.FixedSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarmPagesTests {

    private static final ContentTree TREE = ContentTree.empty(Stage.PUBLIC)
            .add(
                    "website",
                    aPage("/home").template("m:home"),
                    aPage("/home/a").template("m:text"),
                    aPage("/home/b").template("m:text"),
                    aPage("/home/list").template("m:list"))
            .add(
                    "plots",
                    aNode("/all", "mgnl:folder"),
                    aNode("/all/one", "mgnl:content"),
                    aNode("/all/two", "mgnl:content"));

    private static final Sites SITES = new FixedSites(List.of(new Site(
            "test",
            "plain",
            List.of("standort.example"),
            List.of(Locale.GERMAN),
            List.of(
                    new ContentMapping("website", "website", "", NodePath.ROOT, ""),
                    new ContentMapping("plots", "plots", "/plots", NodePath.of("/all"), "m:plot")),
            "",
            "",
            Map.of())));

    private final List<String> made = new ArrayList<>();

    private WarmPages pages(String broken) {
        return new WarmPages(
                SITES,
                (node, site, language) -> Optional.of("/" + node.name()),
                reads -> TREE,
                (PageAddress address) -> {
                    if (address.path().equals(broken)) {
                        throw new IllegalStateException("broken template");
                    }
                    made.add(address.host() + address.path());
                });
    }

    @Test
    void makesOnePageOfEachTemplate() throws Exception {
        assertThat(pages("").makeAll()).isEqualTo(4);

        assertThat(made)
                .containsExactlyInAnyOrder(
                        "standort.example/home", "standort.example/a", "standort.example/list", "standort.example/one");
    }

    @Test
    void goesOnAfterOneThatCannotBeMade() throws Exception {
        assertThat(pages("/a").makeAll()).isEqualTo(3);

        assertThat(made).hasSize(3).contains("standort.example/list");
    }
}
