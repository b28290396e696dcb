package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.support.ContentTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptRedirectTests {

    private final ScriptBench bench = new ScriptBench();
    private final ContentTree tree =
            ContentTree.of(aPage("/p").template("test:p").with(anArea("main").with(aComponent("test:c"))));

    @ParameterizedTest
    @ValueSource(strings = {"/other.html", "/de/x.html?a=1#b", "https://example.org/x", "http://example.org"})
    void endsThePage(String target) {
        bench.script("p", "before ${ctx.response.sendRedirect('" + target + "')} after");

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p")))
                .isInstanceOfSatisfying(PageRedirected.class, elsewhere -> assertThat(elsewhere.target())
                        .isEqualTo(target));
        assertThat(bench.errors().latest()).isEmpty();
    }

    @Test
    void endsThePageFromWithinAComponentToo() {
        bench.script("p", "[@cms.area name='main'/]").script("c", "${ctx.response.sendRedirect('/x.html')}");

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p"))).isInstanceOf(PageRedirected.class);
        assertThat(bench.errors().latest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//example.org", "javascript:alert(1)", "x.html", "/a b", "/a\\\\b", "ftp://example.org", ""})
    void refusesATargetThatIsNoPathAndNoWebAddress(String target) {
        bench.script("p", "${ctx.response.sendRedirect('" + target + "')}");

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p")))
                .isInstanceOf(RenderingFailed.class)
                .isNotInstanceOf(PageRedirected.class)
                .hasMessageContaining("cannot redirect to");
    }
}
