package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveRoundTripTests {

    private static final Set<String> LANGUAGES = Set.of("en");
    private static final List<PropertyType> TYPES = List.of(PropertyType.values());
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "true",
            "12",
            "04860",
            "1.50",
            "2024-02-03",
            "~",
            "- a",
            "a: b # c",
            "it's",
            "\"q\" \\ \\n",
            "Zeile 1\nZeile 2\r\n\tdrei\n",
            "\u00A0blank\u00A0",
            "Größe – 5 €",
            "\uD83D\uDE00",
            "\u0085\u2028\uFEFF\u0007",
            "<p class=\"x\">&amp;</p> ]]>",
            "!weakreference x",
            "*alias",
            "{{ x }}");
    private static final List<String> NAMES =
            List.of("main", "0", "true", "über uns", "a.b", "it's", "x&y<z", "00", "-", "#h", "mgnl:thing", "😀");

    private final MemoryBinaries binaries = new MemoryBinaries();

    private static ArchiveNode expected(ContentNode node) {
        return new ArchiveNode(
                0,
                node.name(),
                Optional.of(node.id()),
                node.nodeType(),
                node.properties(),
                node.children().stream().map(ArchiveRoundTripTests::expected).toList());
    }

    private static ArchiveNode withoutLines(ArchiveNode node) {
        return new ArchiveNode(
                0,
                node.name(),
                node.id(),
                node.nodeType(),
                node.properties(),
                node.children().stream()
                        .map(ArchiveRoundTripTests::withoutLines)
                        .toList());
    }

    private List<ArchiveNode> throughYaml(ContentNode node, List<Problem> problems) {
        return new ArchiveYamlReader("x.yaml", LANGUAGES, binaries, problems)
                .read(new ArchiveYamlWriter(binaries).write(node));
    }

    private List<ArchiveNode> throughXml(ContentNode node) {
        String xml = new ArchiveXmlWriter(binaries).write(node);
        return new ArchiveXmlReader(LANGUAGES, binaries)
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyTreeComesBackFromYamlAndXml(long seed) {
        ContentNode node = ContentTree.of(tree(new Random(seed), "/home", 0)).page("/home");
        List<Problem> problems = new ArrayList<>();

        assertThat(throughYaml(node, problems))
                .map(ArchiveRoundTripTests::withoutLines)
                .containsExactly(expected(node));
        assertThat(problems).isEmpty();
        assertThat(throughXml(node)).map(ArchiveRoundTripTests::withoutLines).containsExactly(expected(node));
    }

    @Test
    void leavesOutWhatOnlyTellsOfPublications() {
        ContentNode node = ContentTree.of(NodeBuilder.aPage("/home")
                        .set("mgnl:lastActivatedBy", "erika")
                        .set("title", "Start"))
                .page("/home");

        assertThat(throughXml(node).get(0).properties()).containsOnlyKeys(PropertyKey.of("title"));
        assertThat(throughYaml(node, new ArrayList<>()).get(0).properties()).containsOnlyKeys(PropertyKey.of("title"));
    }

    @Test
    void refusesYamlForAPropertyAndAChildOfOneName() {
        ContentNode node = ContentTree.of(
                        NodeBuilder.aPage("/home").set("main", "x").with(NodeBuilder.anArea("main")))
                .page("/home");

        assertThatThrownBy(() -> new ArchiveYamlWriter(binaries).write(node))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("a property and a child named 'main'");
        assertThat(throughXml(node)).map(ArchiveRoundTripTests::withoutLines).containsExactly(expected(node));
    }

    private NodeBuilder tree(Random random, String place, int depth) {
        NodeBuilder node = NodeBuilder.aNode(place, random.nextBoolean() ? "mgnl:page" : "mgnl:contentNode");
        for (int i = random.nextInt(8); i > 0; i--) {
            PropertyKey key =
                    random.nextInt(4) == 0 ? PropertyKey.of("property " + i, "en") : PropertyKey.of("property" + i);
            node.set(key, value(random));
        }
        List<String> names = new ArrayList<>(NAMES);
        for (int i = depth > 4 ? 0 : random.nextInt(5); i > 0; i--) {
            node.with(tree(random, names.remove(random.nextInt(names.size())), depth + 1));
        }
        return node;
    }

    private PropertyValue value(Random random) {
        PropertyType type = TYPES.get(random.nextInt(TYPES.size()));
        if (random.nextInt(3) > 0) {
            return new PropertyValue(type, false, List.of(element(random, type)));
        }
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(element(random, type));
        }
        return PropertyValue.many(type, values);
    }

    private Object element(Random random, PropertyType type) {
        return switch (type) {
            case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
            case BOOLEAN -> random.nextBoolean();
            case LONG -> random.nextInt(5) == 0 ? Long.MIN_VALUE : Long.valueOf(random.nextInt(2_000) - 1_000);
            case DOUBLE ->
                List.of(0.0, -0.5, 1e300, 1.0E-10, 12.0, random.nextDouble()).get(random.nextInt(6));
            case DECIMAL ->
                List.of(new BigDecimal("1.10"), new BigDecimal("12"), new BigDecimal("99999999999999999999"))
                        .get(random.nextInt(3));
            case DATE ->
                OffsetDateTime.of(
                        2026,
                        2,
                        3,
                        random.nextInt(24),
                        0,
                        0,
                        random.nextInt(3) * 7_000_000,
                        ZoneOffset.ofHours(random.nextInt(3)));
            case REFERENCE -> NodeId.random();
            case BINARY -> {
                byte[] bytes = new byte[random.nextInt(100)];
                random.nextBytes(bytes);
                yield binaries.put(new ByteArrayInputStream(bytes));
            }
        };
    }
}
