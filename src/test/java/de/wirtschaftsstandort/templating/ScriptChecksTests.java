package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.MemoryDefinitions;
import de.wirtschaftsstandort.support.MemoryResources;
import org.junit.jupiter.api.Test;

class ScriptChecksTests {

    private final MemoryResources resources = new MemoryResources();
    private final MemoryDefinitions definitions = new MemoryDefinitions(resources);
    private final ScriptChecks checks = new ScriptChecks(resources);

    @Test
    void namesFileAndLineOfAScriptThatDoesNotCompile() {
        resources.put("/m/includes/macros.ftl", "fine\n<#if x>\n</#list>\n");

        assertThat(checks.check(definitions.current())).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("light-modules/m/includes/macros.ftl");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.sentence()).contains("#list");
        });
    }

    @Test
    void forgetsTheProblemOnceTheScriptIsMended() {
        resources.put("/m/a.ftl", "[#if]");
        assertThat(checks.check(definitions.current())).hasSize(1);

        resources.put("/m/a.ftl", "[#if true]x[/#if]");
        assertThat(checks.check(definitions.current())).isEmpty();
    }
}
