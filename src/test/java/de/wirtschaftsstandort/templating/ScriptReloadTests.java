package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.ContentTree;
import org.junit.jupiter.api.Test;

class ScriptReloadTests {

    private final ContentTree tree = ContentTree.of(aPage("/p").template("test:p"));

    @Test
    void rendersAChangedScriptAtTheNextRequest() {
        ScriptBench bench = new ScriptBench().script("p", "old");
        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo("old");

        bench.script("p", "new");
        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo("new");
    }

    @Test
    void rendersAChangedIncludeAtTheNextRequest() {
        ScriptBench bench = new ScriptBench()
                .script("p", "[#include '/test/includes/part.ftl']")
                .file("/test/includes/part.ftl", "old");
        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo("old");

        bench.file("/test/includes/part.ftl", "new");
        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo("new");
    }
}
