package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.rendering.BudgetExceeded;
import de.wirtschaftsstandort.rendering.RenderLimits;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;
import org.springframework.util.unit.DataSize;

class JavascriptModelTests {

    private static final String CLASS = "info.magnolia.module.jsmodels.rendering.JavascriptRenderingModel";

    private final ScriptBench bench =
            new ScriptBench(new RenderLimits(Duration.ofSeconds(2), 100_000, 40, 400, DataSize.ofGigabytes(2)));

    private String render(String javascript, String ftl) {
        bench.file(
                "/test/templates/js.yaml",
                "templateScript: /test/templates/js.ftl\nmodelClass: " + CLASS + "\nparameters:\n  colour: green\n");
        bench.file("/test/templates/js.ftl", ftl);
        bench.file("/test/templates/js.js", javascript);
        ContentTree tree = ContentTree.of(NodeBuilder.aPage("/home")
                .template("test:js")
                .set("title", "A & B")
                .set("number", 7)
                .with(NodeBuilder.aNode("items", "mgnl:contentNode").set("text", "inner")));
        return bench.render(tree, tree.page("/home"));
    }

    @Test
    void offersFunctionsAndValuesOfTheObjectTheScriptEndsWith() {
        assertThat(
                        render(
                                """
                        var Model = function () {
                          this.sum = function (a, b) { return a + b; };
                          this.list = ["x", 2, true];
                          this.nested = { deep: { value: 1.5 } };
                          this.day = new Date(0);
                        };
                        new Model();
                        """,
                                "${model.sum(2, 3)} ${model.list?join(\",\")} ${model.nested.deep.value} ${model.day?string(\"yyyy\")} ${model.none!\"-\"}"))
                .isEqualTo("5 x,2,true 1.5 1970 -");
    }

    @Test
    void seesTheVariablesOfTheTemplateScript() {
        assertThat(render(
                        """
                        var Model = function () {
                          this.text = function () { return content.title + "|" + content.items.text + "|" + def.parameters.colour; };
                          this.twice = function () { return content.number * 2; };
                          this.language = function () { return cmsfn.language(); };
                          this.same = function () { return content.items; };
                        };
                        new Model();
                        """,
                        "${model.text()} ${model.twice()} ${model.language()} ${model.same().text}"))
                .isEqualTo("A &amp; B|inner|green 14 de inner");
    }

    @Test
    void keepsTheMembersEveryModelHas() {
        assertThat(render("new (function () {})();", "${model.content.title} ${model.root.content.title}"))
                .isEqualTo("A &amp; B A &amp; B");
    }

    @Test
    void saysWhereTheScriptFailed() {
        assertThatThrownBy(() -> render("var a = 1;\nnew (function () { missing.call(); })();", "${model.x!}"))
                .isInstanceOfSatisfying(ScriptFailed.class, failed -> {
                    assertThat(failed.file()).endsWith("js.js");
                    assertThat(failed.line()).isEqualTo(2);
                    assertThat(failed.sentence()).contains("missing");
                });
    }

    @Test
    void stopsAScriptThatNeverEnds() {
        assertThatThrownBy(() -> render("for (;;) {}", "${model.x!}")).isInstanceOf(BudgetExceeded.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime.getRuntime()",
                "Packages.java.lang.System.exit(1)",
                "Java.type('java.lang.Runtime')",
                "Java.type('java.io.File')",
                "JavaImporter(java.io)",
                "content.getClass().forName('java.lang.Runtime')",
                "content.class.classLoader",
                "importClass(java.io.File)",
                "Java.type.getClass()",
                "this.constructor.constructor('return java')().lang.Runtime",
                "cmsfn.getClass().getClassLoader()",
                "new java.io.File('/etc/passwd')",
                "load('/etc/passwd')",
                "require('fs')"
            })
    void reachesNoJava(String attempt) {
        assertThatThrownBy(
                        () -> render("new (function () { this.got = String(" + attempt + "); })();", "[${model.got}]"))
                .isInstanceOf(ScriptFailed.class);
    }

    @Test
    void isFoundToReachJavaWithoutTheSandbox() {
        Object reached = new ContextFactory().call(context -> {
            Scriptable open = context.initStandardObjects();
            return context.evaluateString(open, "String(java.lang.Runtime.getRuntime())", "open", 1, null);
        });

        assertThat(String.valueOf(reached)).contains("Runtime");
    }
}
