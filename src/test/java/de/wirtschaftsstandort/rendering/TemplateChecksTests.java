package de.wirtschaftsstandort.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateChecksTests {

    private final MemoryResources resources = new MemoryResources()
            .put("/m/dialogs/pages/home.yaml", "form: {}\n")
            .put("/m/templates/pages/home.ftl", "x")
            .put("/m/templates/components/teaser.yaml", "templateScript: /m/templates/pages/home.ftl\n");

    @Test
    void findsNothingWhenAllThatIsNamedIsThere() {
        template("dialog: m:pages/home", "m/templates/pages/home.ftl", "m:components/teaser");

        assertThat(problems()).isEmpty();
    }

    @Test
    void namesAMissingDialogWithTheNearestOne() {
        template("dialog: m:pages/hom", "m/templates/pages/home.ftl", "m:components/teaser");

        assertThat(problems()).containsExactly("there is no dialog 'm:pages/hom'; did you mean 'm:pages/home'?");
    }

    @Test
    void refusesADialogIdWithoutModule() {
        template("dialog: home", "m/templates/pages/home.ftl", "m:components/teaser");

        assertThat(problems()).containsExactly("there is no dialog 'home'");
    }

    @Test
    void namesAMissingScriptWithTheNearestOne() {
        template("title: Home", "/m/templates/pages/hmoe.ftl", "m:components/teaser");

        assertThat(problems())
                .containsExactly("there is no script '/m/templates/pages/hmoe.ftl';"
                        + " did you mean '/m/templates/pages/home.ftl'?");
    }

    @Test
    void namesAMissingComponentOfANestedArea() {
        template("title: Home", "m/templates/pages/home.ftl", "m:components/taeser");

        assertThat(problems())
                .containsExactly("there is no template 'm:components/taeser'; did you mean 'm:components/teaser'?");
    }

    @Test
    void leavesAComponentAloneThatIsSwitchedOff() {
        resources.put(
                "/m/templates/pages/home.yaml",
                "areas: {main: {availableComponents: {x: {id: m:components/gone, enabled: false}}}}\n");

        assertThat(problems()).isEmpty();
    }

    @Test
    void saysThatAGeneratorInJavaCannotRun() {
        resources.put(
                "/m/templates/pages/home.yaml",
                """
                areas:
                  main: {autoGeneration: {generatorClass: info.magnolia.rendering.generator.CopyGenerator}}
                  side: {areas: {inner: {autoGeneration: {generatorClass: com.example.OwnGenerator}}}}
                """);

        assertThat(problems())
                .containsExactly("the generator 'com.example.OwnGenerator' is not known, only CopyGenerator is;"
                        + " the area stays empty");
    }

    private void template(String line, String script, String component) {
        resources.put(
                "/m/templates/pages/home.yaml",
                """
                %s
                templateScript: %s
                areas:
                  main:
                    areas:
                      inner:
                        availableComponents:
                          x: {id: '%s'}
                """
                        .formatted(line, script, component));
    }

    private List<String> problems() {
        return new TemplateChecks(resources)
                .check(new MemoryDefinitions(resources).current()).stream()
                        .map(Problem::sentence)
                        .toList();
    }
}
