package de.wirtschaftsstandort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareBeansTests {

    private static final String BEANS =
            "sources/de/wirtschaftsstandort/launch/ConditionalApplication__%sBeanDefinitions.java";

    @TempDir
    private Path folder;

    @Test
    void writesTheBeansOfEachKindOfStartUnderItsOwnName() throws Exception {
        prepare("# two colours", "blue --fixture.colour=blue", "", "plain");

        assertThat(folder.resolve("blue").resolve(BEANS.formatted("Blue")))
                .content()
                .contains("getBlueBeanDefinition");
        assertThat(folder.resolve("plain").resolve(BEANS.formatted("Plain")))
                .content()
                .doesNotContain("getBlueBeanDefinition");
    }

    @Test
    void notesWhateverAConditionAskedFor() throws Exception {
        prepare("blue --fixture.colour=blue", "plain");

        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, null)) {
            List<PreparedBeans> sets = PreparedBeans.on(classPath);
            assertThat(sets).extracting(PreparedBeans::name).containsExactly("blue", "plain");
            assertThat(sets.get(0).madeWith()).containsEntry("fixture.colour", "=blue");
            assertThat(sets.get(1).madeWith()).containsEntry("fixture.colour", "");
        }
    }

    private void prepare(String... kinds) throws Exception {
        Path file = Files.write(folder.resolve("beans"), List.of(kinds));
        PrepareBeans.main(new String[] {ConditionalApplication.class.getName(), file.toString(), folder.toString()});
    }
}
