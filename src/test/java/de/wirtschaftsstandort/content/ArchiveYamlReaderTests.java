package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Problem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveYamlReaderTests {

    private static final String ID = "3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11";

    private final List<Problem> problems = new ArrayList<>();

    private List<ArchiveNode> read(String yaml) {
        return new ArchiveYamlReader("website.home.yaml", Set.of("en"), new MemoryBinaries(), problems).read(yaml);
    }

    private PropertyValue property(String written) {
        ArchiveNode home = read("home:\n  p: " + written + "\n").get(0);
        return Objects.requireNonNull(home.properties().get(PropertyKey.of("p")));
    }

    @Test
    void readsNodesTypesIdsLanguagesAndOrder() {
        ArchiveNode home =
                read("""
                home:
                  jcr:primaryType: mgnl:page
                  jcr:uuid: %s
                  title: Start
                  title_en: Home
                  title_fr: Accueil
                  main:
                    jcr:primaryType: mgnl:area
                    '1': {}
                    '0': {}
                """
                                .formatted(ID))
                        .get(0);

        assertThat(home.nodeType()).isEqualTo("mgnl:page");
        assertThat(home.id()).isEqualTo(NodeId.parse(ID));
        assertThat(home.properties())
                .containsOnlyKeys(PropertyKey.of("title"), PropertyKey.of("title", "en"), PropertyKey.of("title_fr"));
        assertThat(home.children().get(0).children())
                .extracting(ArchiveNode::name)
                .containsExactly("1", "0");
        assertThat(home.children().get(0).children().get(0).nodeType()).isEqualTo("mgnl:contentNode");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | BOOLEAN",
                "'true' | STRING",
                "yes | STRING",
                "12 | LONG",
                "04860 | STRING",
                "9223372036854775807 | LONG",
                "9223372036854775808 | DECIMAL",
                "1.5 | DOUBLE",
                "1e3 | DOUBLE",
                "1.2.3 | STRING",
                "2024-05-01 | DATE",
                "'2024-05-01' | STRING",
                "2024-05-01T10:00:00.000+02:00 | DATE",
                "2024-05-01T10:00:00Z | DATE",
                "2024-05-01 10:00:00 | DATE",
                "!weakreference 3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11 | REFERENCE",
                "!reference '3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11' | REFERENCE",
                "3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11 | STRING",
                "!!binary aGFsbG8= | BINARY",
                "[1, 2] | LONG",
                "[1, 2.5] | DOUBLE",
                "[1, a] | STRING",
                "[] | STRING"
            })
    void typesAScalarByItsForm(String written, PropertyType type) {
        assertThat(property(written).type()).isEqualTo(type);
    }

    @Test
    void takesATimeWithoutZoneAsUtc() {
        assertThat(property("2024-05-01").first()).isEqualTo(OffsetDateTime.parse("2024-05-01T00:00:00Z"));
        assertThat(property("2024-05-01T10:20:30.250+0200").first())
                .isEqualTo(OffsetDateTime.parse("2024-05-01T10:20:30.250+02:00"));
    }

    @Test
    void toleratesMarksNonBreakingBlanksAndCarriageReturns() {
        ArchiveNode home = read("\uFEFFhome:\r\n\u00A0\u00A0title: a\u00A0b\r\n\u00A0 main:\r\n    x: 1\r\n")
                .get(0);

        assertThat(home.properties()).containsEntry(PropertyKey.of("title"), PropertyValue.of("a\u00A0b"));
        assertThat(home.children()).extracting(ArchiveNode::name).containsExactly("main");
    }

    @Test
    void warnsOfAKeyGivenTwiceAndTakesTheLast() {
        ArchiveNode home = read("home:\n  title: a\n  title: b\n").get(0);

        assertThat(home.properties()).containsEntry(PropertyKey.of("title"), PropertyValue.of("b"));
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("website.home.yaml:3: 'title' is given twice; the last one counts");
    }

    @Test
    void warnsOfAnEmptyValueAndAnEmptyFile() {
        assertThat(read("home:\n  title:\n").get(0).properties()).isEmpty();
        assertThat(read("# nothing\n")).isEmpty();
        assertThat(problems).hasSize(2).allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "home:\\n  a: 'x\\n | not YAML",
                "title: x | 'title' stands where the name of a node is expected",
                "- a | must begin with the name of a node",
                "home:\\n  a: !!javax.script.ScriptEngineManager [x] | unknown tag",
                "home:\\n  a: !long x | 'x' is not a value of type LONG",
                "home:\\n  a: 2024-13-01 | '2024-13-01' is not a value of type DATE",
                "home:\\n  a: [{b: c}] | a list holds single values",
                "home:\\n  jcr:uuid: x | jcr:uuid 'x' is not a UUID",
                "home:\\n  <<: {a: b} | merge keys",
                "home: {}\\n---\\nother: {} | a second document",
                "home:\\n  a: &a {b: *a} | alias '*a' has no anchor"
            })
    void refusesWhatIsNotContent(String yaml, String sentence) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n")))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void namesTheLineOfAFault() {
        assertThatThrownBy(() -> read("home:\n  title: x\n  size: !long big\n"))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void refusesABombOfAliases() {
        String bomb = "home:\n  a0: &a0 {x: 1}\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "  a%d: &a%d {l: *a%d, r: *a%d}%n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(ArchiveRefused.class).hasMessageContaining("unfolds to more");
    }

    @Test
    void refusesDepth() {
        String deep = "home: " + "{a: ".repeat(100) + "1" + "}".repeat(100);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(ArchiveRefused.class).hasMessageContaining("levels deep");
    }
}
