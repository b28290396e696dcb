package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.support.ContentTree;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTests {

    private final ContentTree tree =
            ContentTree.of(aPage("/p").template("test:p").set("title", "t").set("rank", 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${content.class.name}",
                "${content.getClass().getName()}",
                "${content?api.getClass()}",
                "${cmsfn.class}",
                "${cmsfn.getClass().forName('java.lang.Runtime')}",
                "${cmsfn?api.class}",
                "${cmsfn.language.class}",
                "${ctx.class.classLoader}",
                "${ctx.servletContext.getAttribute('x')}",
                "${ctx.request.session.id}",
                "${ctx.request.class.protectionDomain}",
                "${ctx.response.sendRedirect('/')}",
                "${def.getClass().getClassLoader()}",
                "${def.class}",
                "${state.class.module}",
                "${model.definition.class}",
                "${model.node.session.workspace}",
                "${cmsfn.asJCRNode(content).model().node()}",
                "${cmsfn.asJCRNode(content).getSession()}",
                "${cmsfn.asJCRNode(content).hashCode()}",
                "${damfn.scope}",
                "${sitefn.site().site.name}",
                "${resfn.scope.services}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/etc/passwd')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "[#assign x = r\"${'freemarker.template.utility.Execute'?new()('id')}\"?interpret][@x/]",
                "${\"'freemarker.template.utility.Execute'?new()('id')\"?eval}",
                "${content.title?api.getBytes()}",
                "${.data_model.services}",
                "[#include '/../../../etc/passwd']",
                "[#include 'file:///etc/passwd']",
                "[#include '/test/../../application.yml']",
                "${springMacroRequestContext}",
                "${Session.x}",
                "${Application.x}",
                "${statics['java.lang.System']}",
                "${.get_optional_template('../../../etc/passwd').exists?string(1/0, undefined)}",
            })
    void refusesToLeadOut(String attempt) {
        ScriptBench bench = new ScriptBench().script("p", attempt);

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p"))).isInstanceOf(RenderingFailed.class);
    }

    /** The same attempt succeeds where a type marked visible gives too much away: the test above can tell. */
    @Test
    void noticesAnOpenedSandbox() {
        ScriptBench bench = new ScriptBench(new TemplateFunctions("leak", new Leak()))
                .script("p", "${leak.folder.path} ${leak.secret()}");

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p")))
                .hasMessageContaining("java.io.File is not for templates");
        bench.script("p", "${leak.secret()}");
        assertThat(bench.render(tree, tree.page("/p"))).isEqualTo("told");
    }

    /** Gives away more than it should. */
    @TemplateVisible
    public static final class Leak {

        public File getFolder() {
            return new File("folder");
        }

        public String secret() {
            return "told";
        }
    }

    @Test
    void refusesFunctionsNobodyMarkedVisible() {
        assertThatThrownBy(() -> new TemplateFunctions("plain", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not marked @TemplateVisible");
    }

    @Test
    void refusesToShadowAVariableOfMagnolia() {
        assertThatThrownBy(() -> new ScriptBench(new TemplateFunctions("cmsfn", new Leak())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cmsfn");
    }
}
