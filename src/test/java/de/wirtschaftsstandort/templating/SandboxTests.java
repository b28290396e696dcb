package de.wirtschaftsstandort.templating;

import static de.wirtschaftsstandort.support.NodeBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.rendering.RenderingFailed;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.support.ContentTree;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.Configuration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTests {

    private final ContentTree tree =
            ContentTree.of(aPage("/p").template("test:p").set("title", "t").set("rank", 1));

    @ParameterizedTest
    @MethodSource("attempts")
    void refusesToLeadOutAndSaysSo(String attempt) {
        refuses(new ScriptBench(), attempt);
    }

    /** Renders the attempt, which must fail with a problem that names the script. */
    private void refuses(ScriptBench bench, String attempt) {
        bench.script("p", attempt);

        assertThatThrownBy(() -> bench.render(tree, tree.page("/p"))).isInstanceOf(RenderingFailed.class);
        assertThat(bench.errors().latest()).first().satisfies(error -> {
            assertThat(error.template()).isEqualTo("test:p");
            assertThat(error.sentence()).isNotBlank();
        });
    }

    static Stream<String> attempts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden/sandbox/attempts.ftl")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @Test
    void triesAtLeastSixtyWays() throws IOException {
        assertThat(attempts()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    }

    /** In a sandbox that is open the check above must complain, or it proves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "[#assign x = r\"${'freemarker.template.utility.Execute'?new()('id')}\"?interpret][@x/]",
                "${\"'freemarker.template.utility.Execute'?new()('id')\"?eval}",
            })
    void noticesAnOpenSandbox(String attempt) {
        ScriptBench open = ScriptBench.configured(configuration -> {
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.UNRESTRICTED_RESOLVER);
            configuration.setObjectWrapper(new BeansWrapperBuilder(Configuration.VERSION_2_3_34).build());
        });

        assertThatThrownBy(() -> refuses(open, attempt)).isInstanceOf(AssertionError.class);
    }

    /** A type marked visible may give values away, but nothing that leads on. */
    @Test
    void noticesAFunctionThatGivesTooMuchAway() {
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
