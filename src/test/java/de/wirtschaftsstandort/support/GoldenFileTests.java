package de.wirtschaftsstandort.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTests {

    @TempDir
    private Path folder;

    @Test
    void readsSectionsByTheirHeadings() throws IOException {
        GoldenFile golden = golden("--- file a.yaml\n---\nkey: 1\n--- file b.yaml\n--- expected\ndone\n");

        assertThat(golden.sectionsOf("file"))
                .containsEntry("a.yaml", "---\nkey: 1\n")
                .containsEntry("b.yaml", "");
        assertThat(golden.section("none")).isEmpty();
    }

    @Test
    void acceptsWhatIsExpectedAndFailsOnAnythingElse() throws IOException {
        GoldenFile golden = golden("--- expected\ndone\n");

        golden.expect("done");
        assertThatThrownBy(() -> golden.expect("other")).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsWithoutAnExpectedSection() throws IOException {
        GoldenFile golden = golden("--- file a.yaml\n");

        assertThatThrownBy(() -> golden.expect("")).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesASectionGivenTwice() {
        assertThatThrownBy(() -> golden("--- a\n--- a\n")).isInstanceOf(AssertionError.class);
    }

    private GoldenFile golden(String text) throws IOException {
        return GoldenFile.read(Files.writeString(folder.resolve("case.txt"), text));
    }
}
