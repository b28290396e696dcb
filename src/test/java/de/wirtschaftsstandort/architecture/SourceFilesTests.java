package de.wirtschaftsstandort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTests {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        assertThat(javaFiles()).filteredOn(file -> lines(file) > 300).isEmpty();
    }

    @Test
    void theMedianFileHasAtMost60Lines() throws IOException {
        List<Long> sizes =
                javaFiles().stream().map(SourceFilesTests::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(60);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItOwnsAndIsNullMarked() throws IOException {
        List<Path> folders =
                javaFiles().stream().map(Path::getParent).distinct().toList();
        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("@NullMarked")
                .startsWith("/** "));
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
