package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.rendering.RenderLimits;
import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.support.ContentTree;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

@Timeout(60) // an endless loop must not hang the build
class RenderBudgetTests {

    private static final RenderLimits TIGHT =
            new RenderLimits(Duration.ofMillis(200), 20_000, 12, 120, DataSize.ofGigabytes(1));

    /** With more memory than any machine allocates in the time. */
    private static final RenderLimits IN_TIME =
            new RenderLimits(Duration.ofMillis(200), 20_000, 12, 120, DataSize.ofTerabytes(1));

    private final ScriptBench bench = new ScriptBench(TIGHT);
    private final ContentTree tree = ContentTree.of(aPage("/p").template("test:p"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            [#list 1.. as i]${i?string?substring(0, 0)}[/#list]                   | :1: took longer
            [#list 1..2000000000 as i][/#list]                                    | :1: took longer
            [#list 1.. as i][#assign x = i][/#list]                               | :1: took longer
            [#list 1..60000 as i][#list 1..60000 as j][/#list][/#list]            | :1: took longer
            [#assign t = r"[#list 1.. as i][/#list]"?interpret][@t/]              | took longer
            [#attempt][#list 1.. as i][/#list][#recover]went on[/#attempt]        | :1: took longer
            ${(1..2000000000)?join(",")?length}                                   | :1: took longer
            ${(1..2000000000)?filter(x -> x < 0)?size}                            | :1: took longer
            ${(1..2000000000)?map(x -> x + 1)?filter(x -> x < 0)?size}            | :1: took longer
            ${(1..2000000000)?map(x -> x?string)?filter(x -> x == "")?size}       | :1: took longer
            ${"(1..2000000000)?join(',')?length"?eval}                            | :1: took longer
            [#attempt]${(1..2000000000)?join(",")}[#recover]on[/#attempt]         | :1: took longer
            """)
    void stopsAScriptThatDoesNotEnd(String script, String sentence) {
        expectStopped(new ScriptBench(IN_TIME), script, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            [#list 1.. as i]0123456789[/#list]                                    | :1: wrote more than the 20000 characters
            [#macro m][@m/][/#macro][@m/]                                         | :1: nests more than 120 directives
            [#function f x][#return f(x)][/#function]${f(1)}                      | :1: nests more than 120 directives
            [#assign s = "x"][#list 1..60 as i][#assign s = s + s][/#list]        | :1: needs more memory than the 1024 MB
            [#assign s = "x"][#list 1..60 as i][#assign s = "${s}${s}${s}"][/#list] | :1: needs more memory than the 1024 MB
            [#assign s][#list 1.. as i]0123456789[/#list][/#assign]               | p.ftl:1:
            [#assign s = ["x"]][#list 1.. as i][#assign s = s + [i]][/#list]      | :1:
            ${"x"?left_pad(2147483647)?length}                                    | :1: needs more memory than there is
            ${(1..)?filter(x -> true)?size}                                       | :1: a range without an end
            [#assign r = 1..]${r?filter(x -> true)?size}                          | :1: a range without an end
            [#list (1..)?map(x -> "a")?filter(x -> false) as i][/#list]           | :1: a range without an end
            [#if (1..)?filter(x -> true)?has_content]x[/#if]                      | :1: a range without an end
            [#function f r][#return 1][/#function]${f(5..)}                       | :1: a range without an end
            ${[1..]?size}                                                         | :1: a range without an end
            [#assign t = r"${(1..)?filter(x -> true)?size}"?interpret][@t/]       | a range without an end
            [#include "/test/templates/p.ftl"]                                    | :1: nests more than 120 directives
            """)
    void stopsAScriptThatGrowsWithoutEnd(String script, String sentence) {
        expectStopped(bench, script, sentence);
    }

    private void expectStopped(ScriptBench bench, String script, String sentence) {
        bench.script("p", script);

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p")))
                .isInstanceOf(RenderingFailed.class)
                .hasMessageContaining("light-modules/test/templates/p.ftl")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            [#list 1.. as i]${i}[#if i == 3][#break][/#if][/#list]       | 123
            ${"abcdef"[2..]}                                            | cdef
            ${"abcdef"[2..]?upper_case}${["a", "b"][1..]?size}             | CDEF1
            [#list ["a", "b", "c"][1..] as x]${x}[/#list]               | bc
            ${"abcdef"[2..]?upper_case}                                 | CDEF
            [#list ["a", "b", "c"][1..]?reverse as x]${x}[/#list]       | cb
            [#list 2..4 as i]${i}[/#list]${(1..3)?filter(x -> true)?size} | 2343
            ${"1.. )"}${"wait .. "}                                      | 1.. )wait ..
            """)
    void letsRangesBeListedAndCut(String script, String page) {
        bench.script("p", script);

        assertThat(bench.render(tree, tree.page("/p")).strip()).isEqualTo(page);
    }

    /** What the limits stop leaves nothing behind. */
    @Test
    void givesTheMemoryBackAfterATextThatDoubles() {
        bench.script("p", "[#assign s = 'x'][#list 1..60 as i][#assign s = s + s][/#list]");
        long before = used();

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> bench.render(tree, tree.page("/p"))).hasMessageContaining("64 MB at one stroke");
        }

        assertThat(used() - before).isLessThan(40_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void rendersTheRestOfThePageAfterAComponentThatNeedsTooMuchMemory() {
        ContentTree page = ContentTree.of(aPage("/p")
                .template("test:p")
                .with(anArea("main").with(aComponent("test:growing"), aComponent("test:good"))));
        bench.script("p", "[@cms.area name='main'/]after")
                .script("growing", "[#assign s = 'x'][#list 1..60 as i][#assign s = s + s][/#list]")
                .script("good", "good ");

        assertThat(bench.render(page, page.page("/p"))).isEqualTo("good after");
    }

    @Test
    void letsAScriptOfOrdinarySizeThrough() {
        bench.script("p", "[#list 1..200 as i]${i}[#if i % 2 == 0],[/#if][/#list]");

        assertThat(bench.render(tree, tree.page("/p"))).endsWith("199200,");
    }

    @Test
    void rendersTheRestOfThePageAfterAComponentThatDoesNotEnd() {
        ContentTree page = ContentTree.of(aPage("/p")
                .template("test:p")
                .with(anArea("main").with(aComponent("test:endless"), aComponent("test:good"))));
        bench.script("p", "[@cms.area name='main'/]after")
                .script("endless", "[#list 1.. as i][/#list]")
                .script("good", "good ");

        assertThat(bench.render(page, page.page("/p"))).isEqualTo("good after");
        assertThat(bench.errors().latest()).hasSize(1);
    }

    @Test
    void stopsAComponentThatRendersItself() {
        ContentTree page = ContentTree.of(
                aPage("/p").template("test:p").with(anArea("main").with(aComponent("test:self"))));
        bench.script("p", "[@cms.area name='main'/]after").script("self", "x[@cms.component content=content/]");

        assertThat(bench.render(page, page.page("/p"))).isEqualTo("x".repeat(11) + "after");
        assertThat(bench.errors().latest().get(0).sentence()).contains("nested more than 12 areas and components deep");
    }

    @Test
    void leavesOutTheComponentThatMakesThePageTooLong() {
        ContentTree page = ContentTree.of(aPage("/p")
                .template("test:p")
                .with(anArea("main").with(aComponent("test:half"), aComponent("test:half"), aComponent("test:half"))));
        bench.script("p", "[@cms.area name='main'/]").script("half", "[#list 1..800 as i]0123456789[/#list]");

        String rendered = bench.render(page, page.page("/p"));

        assertThat(rendered.length()).isEqualTo(16_000);
        assertThat(bench.errors().latest().get(0).sentence()).contains("wrote more than the 20000 characters");
    }
}
