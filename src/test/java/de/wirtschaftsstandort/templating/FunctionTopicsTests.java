package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.search.TextSearch;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.support.ContentTree;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FunctionTopicsTests {

    private static final ReadLog.OnTopic WEATHER = new ReadLog.OnTopic("weather");

    private final ContentTree tree = ContentTree.of(aPage("/p").template("test:p"));
    private final ScriptBench bench = new ScriptBench(
            TemplateFunctions.over(WEATHER, "weather", new Weather()), new TemplateFunctions("fixed", new Weather()));

    private Set<ReadLog.Dependency> dependenciesOf(String script) {
        bench.script("p", script);
        return bench.dependencies(tree, tree.page("/p"));
    }

    @Test
    void aPageThatUsesFunctionsDependsOnTheirTopic() {
        assertThat(dependenciesOf("${weather.today()}")).contains(WEATHER);
    }

    @Test
    void aPageThatDoesNotUseThemDoesNot() {
        assertThat(dependenciesOf("${fixed.today()}")).doesNotContain(WEATHER);
        assertThat(dependenciesOf("[#if false]${weather.today()}[/#if]")).doesNotContain(WEATHER);
    }

    @Test
    void aPageThatSearchedDependsOnTheIndexOfItsStageAndWorkspace() {
        assertThat(dependenciesOf("${searchfn.searchPages('x', '/')?size}"))
                .contains(TextSearch.topic(Stage.PUBLIC, "website"));
        assertThat(dependenciesOf("${searchfn.searchContent('companies', '', '/', '')?size}"))
                .contains(TextSearch.topic(Stage.PUBLIC, "companies"))
                .doesNotContain(TextSearch.topic(Stage.PUBLIC, "website"));
    }

    /** Answers that may change. */
    @TemplateVisible
    public static final class Weather {

        public String today() {
            return "sunny";
        }
    }
}
