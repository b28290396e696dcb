package de.wirtschaftsstandort.templating;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what public light modules use: every line names the golden file that shows it. */
class CoverageListTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    record Line(String step, String construct, String file, String shown) {

        /** What goes into the case, without what comes out. */
        String input() {
            Path path = GOLDEN.resolve(file.contains("/") ? file + ".txt" : "rendering/" + file + ".txt");
            assertThat(GoldenFile.read(path).section("expected"))
                    .as(path.toString())
                    .isNotBlank();
            try {
                return Files.readString(path).split("\n--- expected", 2)[0];
            } catch (IOException e) {
                throw new AssertionError(path + " cannot be read", e);
            }
        }

        @Override
        public String toString() {
            return step + " " + construct;
        }
    }

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("coverage-list.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 4))
                .map(parts -> new Line(parts[0], parts[1], parts[2], parts[3]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hasAGoldenFileThatShowsIt(Line line) {
        assertThat(line.input()).contains(line.shown());
    }

    @Test
    void namesEveryStepOnce() throws IOException {
        List<String> steps =
                lines().map(Line::step).filter(step -> !step.equals("fn")).toList();

        assertThat(steps)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 52).mapToObj(String::valueOf).toList());
    }
}
