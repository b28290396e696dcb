package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aComponent;
import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static de.wirtschaftsstandort.support.NodeBuilder.anArea;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.support.ContentTree;
import freemarker.core.Environment;
import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks through what a running script really holds, from every variable on. */
class ReachableModelsTests {

    private static final String SCRIPT = "${walk.everything()}";

    private final ContentTree tree = ContentTree.of(aPage("/p")
                    .template("test:p")
                    .set("title", "T")
                    .set("image", "jcr:aaaaaaaa-2222-3333-4444-555555555555")
                    .with(anArea("main").with(aComponent("test:c").set("text", "x"))))
            .add("dam", aNode("/photo", "mgnl:asset").id("aaaaaaaa-2222-3333-4444-555555555555"));

    private ModelWalk walked(TemplateFunctions... more) {
        Walker walker = new Walker();
        TemplateFunctions[] functions = new TemplateFunctions[more.length + 1];
        functions[0] = new TemplateFunctions("walk", walker);
        System.arraycopy(more, 0, functions, 1, more.length);
        ScriptBench bench = new ScriptBench(functions).script("p", SCRIPT);
        bench.render(tree, tree.page("/p"));
        return walker.walk;
    }

    @Test
    void leadsToNothingOfTheMachineTheServerOrTheProgram() {
        assertThat(walked().forbidden()).isEmpty();
    }

    @Test
    void goesThroughEveryVariableAndFarIntoIt() {
        ModelWalk walk = walked();

        assertThat(walk.kinds())
                .contains(
                        JcrNode.class.getName(),
                        RequestView.class.getName(),
                        ResponseView.class.getName(),
                        StateView.class.getName(),
                        JsonText.class.getName(),
                        Asset.class.getName(),
                        SiteFunctions.SiteView.class.getName(),
                        SiteFunctions.ThemeView.class.getName());
        assertThat(walk.seen()).hasSizeGreaterThan(100);
    }

    @Test
    void findsAThreadThatAFunctionGivesAway() {
        assertThat(walked(new TemplateFunctions("leak", new Leak())).forbidden())
                .isNotEmpty()
                .allMatch(found -> found.startsWith("leak.") && found.endsWith(": java.lang.Thread"));
    }

    /** Starts the walk from inside a script. */
    @TemplateVisible
    public static final class Walker {

        private final ModelWalk walk = new ModelWalk();

        public String everything() throws TemplateModelException {
            walk.from(Environment.getCurrentEnvironment().getDataModel());
            return "";
        }
    }

    /** Leads out over two steps. */
    @TemplateVisible
    public static final class Leak {

        public Door getDoor() {
            return new Door();
        }
    }

    /** The second step. */
    @TemplateVisible
    public static final class Door {

        public TemplateModel getOpen() throws TemplateModelException {
            return new BeansWrapperBuilder(Configuration.VERSION_2_3_34).build().wrap(Thread.currentThread());
        }

        public List<String> getHarmless() {
            return List.of("a");
        }
    }
}
