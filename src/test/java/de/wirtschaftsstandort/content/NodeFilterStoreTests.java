package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each filter is asked twice: of the database and of a session that has not committed the same nodes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeFilterStoreTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final NodeId PARTNER =
            NodeId.parse("11111111-1111-4111-8111-111111111111").orElseThrow();

    private TestStore store;
    private ContentSession uncommitted;

    @BeforeAll
    void store() {
        store = TestStore.fresh();
        add("committed").commit();
        uncommitted = add("uncommitted");
    }

    @AfterAll
    void close() {
        store.close();
    }

    private ContentSession add(String workspace) {
        ContentSession session = store.open(workspace);
        NodeId root =
                session.nodes().find(workspace, NodePath.ROOT).orElseThrow().id();
        NodeId folder = session.add(root, NodeId.random(), "werke", "mgnl:folder", Map.of());
        Map<PropertyKey, PropertyValue> steel = new LinkedHashMap<>();
        steel.put(PropertyKey.of("title"), PropertyValue.of("Stahlwerk"));
        steel.put(PropertyKey.of("title", "en"), PropertyValue.of("Steel works"));
        steel.put(PropertyKey.of("text"), PropertyValue.of("<p>Zwei Hallen mit 100% Ökostrom</p>"));
        steel.put(PropertyKey.of("staff"), PropertyValue.of(120L));
        steel.put(PropertyKey.of("zip"), PropertyValue.of("04509"));
        steel.put(PropertyKey.of("area"), PropertyValue.of(new BigDecimal("2.50")));
        steel.put(PropertyKey.of("sample"), PropertyValue.of(true));
        steel.put(PropertyKey.of("tags"), PropertyValue.ofStrings(List.of("metall", "energie")));
        steel.put(PropertyKey.of("founded"), PropertyValue.of(OffsetDateTime.parse("2020-05-01T00:00:00+02:00")));
        steel.put(PropertyKey.of("partner"), PropertyValue.of(PARTNER));
        steel.put(PropertyKey.of("file"), PropertyValue.of(new BinaryHash("a".repeat(64))));
        session.add(folder, NodeId.random(), "stahl", "mgnl:content", steel);
        Map<PropertyKey, PropertyValue> bread = new LinkedHashMap<>();
        bread.put(PropertyKey.of("title"), PropertyValue.of("Backstube"));
        bread.put(PropertyKey.of("staff"), PropertyValue.of(9L));
        bread.put(PropertyKey.of("tags"), PropertyValue.ofStrings(List.of()));
        session.add(folder, NodeId.random(), "brot", "mgnl:content", bread);
        return session;
    }

    @ParameterizedTest
    @CsvSource({
        "title, EQUAL, Stahlwerk, stahl",
        "title, EQUAL, stahlwerk, ''",
        "title, LESS, C, brot",
        "title, GREATER_OR_EQUAL, Stahlwerk, stahl",
        "title, LIKE, %werk, stahl",
        "title, LIKE, _ackstube, brot",
        "title, LIKE, %\\, ''",
        "text, LIKE, %100\\%%, stahl",
        "staff, EQUAL, 120, stahl",
        "staff, EQUAL, 120.0, stahl",
        "staff, GREATER, 9, stahl",
        "staff, LESS_OR_EQUAL, 9, brot",
        "staff, LESS, viele, ''",
        "staff, LIKE, 1%, stahl",
        "area, EQUAL, 2.5, stahl",
        "zip, EQUAL, 04509, stahl",
        "zip, EQUAL, 4509, ''",
        "sample, EQUAL, true, stahl",
        "sample, EQUAL, false, ''",
        "tags, EQUAL, energie, stahl",
        "tags, LIKE, m%, stahl",
        "founded, EQUAL, 2020-05-01, stahl",
        "founded, EQUAL, 2020-04-30T22:00:00Z, stahl",
        "founded, GREATER, 2020-05-01, ''",
        "founded, LESS, 2020-05-02, stahl",
        "partner, EQUAL, 11111111-1111-4111-8111-111111111111, stahl",
        "file, EQUAL, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ''",
        "file, LIKE, a%, ''",
        "missing, EQUAL, x, ''"
    })
    void comparesProperties(String name, Comparison comparison, String value, String expected) {
        assertFound(new NodeFilter.Property(PropertyKey.of(name), comparison, AskedValue.of(value, ZONE)), expected);
    }

    @Test
    void asksForLanguageVariantsNamesPlacesTypesAndPresence() {
        assertFound(
                new NodeFilter.Property(
                        PropertyKey.of("title", "en"), Comparison.EQUAL, AskedValue.of("Steel works", ZONE)),
                "stahl");
        assertFound(new NodeFilter.Name(Comparison.LIKE, "st%"), "stahl");
        assertFound(new NodeFilter.Below(NodePath.of("/werke")), "stahl,brot");
        assertFound(new NodeFilter.Below(NodePath.ROOT), "werke,stahl,brot");
        assertFound(new NodeFilter.OfType("mgnl:folder"), "werke");
        assertFound(new NodeFilter.HasProperty(PropertyKey.of("tags")), "stahl,brot");
        assertFound(new NodeFilter.Id(PARTNER), "");
    }

    @Test
    void joinsAndTurnsFilters() {
        NodeFilter steel = new NodeFilter.Name(Comparison.EQUAL, "stahl");
        NodeFilter bread = new NodeFilter.Name(Comparison.EQUAL, "brot");
        assertFound(new NodeFilter.AnyOf(List.of(steel, bread)), "stahl,brot");
        assertFound(new NodeFilter.AllOf(List.of(steel, bread)), "");
        assertFound(new NodeFilter.AnyOf(List.of()), "");
        assertFound(
                new NodeFilter.AllOf(List.of(new NodeFilter.OfType("mgnl:content"), new NodeFilter.Not(steel))),
                "brot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallen", "zwei hallen", "stahlwerk", "Ökostrom", "steel"})
    void findsWords(String words) {
        assertFound(new NodeFilter.Words(words), "stahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kirche", "erika", "\"", "& | ! ( ) :*", "", "\u0000"})
    void findsNothingByWordsThatAreInNoText(String words) {
        assertThat(names("committed", store.author(), new NodeFilter.Words(words)))
                .isEmpty();
    }

    @Test
    void knowsGermanInflection() {
        assertThat(names("committed", store.author(), new NodeFilter.Words("Halle -Kirche")))
                .isEqualTo("stahl");
    }

    @Test
    void ordersByNameAndCountsBeyondThePage() {
        ContentQuery query = ContentQuery.in("committed")
                .ofTypes("mgnl:content")
                .orderBy(ContentQuery.NAME.name(), false)
                .page(0, 1);
        assertThat(store.author().query(query)).extracting(ContentNode::name).containsExactly("brot");
        assertThat(store.author().count(query)).isEqualTo(2);
        assertThat(uncommitted.nodes().count(query)).isEqualTo(2);
    }

    @Test
    void findsAnyOfTheNodesNamed() {
        Set<NodeId> named = store
                .author()
                .query(ContentQuery.in("committed").filtered(List.of(new NodeFilter.Name(Comparison.EQUAL, "stahl"))))
                .stream()
                .map(ContentNode::id)
                .collect(Collectors.toSet());

        assertThat(names("committed", store.author(), new NodeFilter.Ids(named)))
                .isEqualTo("stahl");
        assertThat(names("committed", store.author(), new NodeFilter.Ids(Set.of())))
                .isEmpty();
    }

    @Test
    void findsWhatStandsBelowAnyOfTheNodesAndCountsItByParent() {
        NodeId root =
                store.author().find("committed", NodePath.ROOT).orElseThrow().id();
        ContentQuery all = ContentQuery.in("committed").filtered(List.of(new NodeFilter.ChildOfAny(Set.of(root))));

        assertThat(names("committed", store.author(), new NodeFilter.ChildOfAny(Set.of(root))))
                .isEqualTo(names("committed", store.author(), new NodeFilter.ChildOf(root)))
                .isNotEmpty();
        assertThat(names("committed", store.author(), new NodeFilter.ChildOfAny(Set.of())))
                .isEmpty();
        assertThat(store.author().countByParent(all))
                .isEqualTo(Map.of(root, store.author().count(all)));
        assertThat(store.author().countByParent(ContentQuery.in("committed")).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("the root has no parent")
                .isEqualTo(store.author().count(ContentQuery.in("committed")) - 1);
    }

    @Test
    void equalityAndWordsAreAnsweredByIndices() {
        JdbcTemplate jdbc = store.jdbc();
        jdbc.execute(
                """
                insert into public.node (workspace, id, parent, path, node_type, position, revision, properties)
                select 'many', gen_random_uuid(), null, '/', 'rep:root', 0, 1, '{}';
                insert into public.node (workspace, id, parent, path, node_type, position, revision, properties)
                select 'many', gen_random_uuid(), root.id, '/n' || i, 'mgnl:content', i, 1,
                    jsonb_build_object('zip', jsonb_build_object('t', 'STRING', 'v', jsonb_build_array('Ort' || i)))
                from generate_series(1, 20000) i, (select id from public.node where workspace = 'many') root""");
        jdbc.execute("vacuum analyze public.node");
        assertThat(plan(new NodeFilter.AnyOf(List.of(zip("Ort7"), zip("Ort8")))))
                .contains("node_properties");
        assertThat(plan(new NodeFilter.Words("Ort7"))).contains("on node_words");
    }

    private static NodeFilter zip(String value) {
        return new NodeFilter.Property(PropertyKey.of("zip"), Comparison.EQUAL, AskedValue.of(value, ZONE));
    }

    private String plan(NodeFilter filter) {
        QuerySql sql = QuerySql.counting(Stage.PUBLIC, ContentQuery.in("many").filtered(List.of(filter)));
        return String.join("\n", store.jdbc().queryForList("explain " + sql.text(), String.class, sql.arguments()));
    }

    private void assertFound(NodeFilter filter, String expected) {
        assertThat(names("committed", store.author(), filter)).isEqualTo(expected);
        assertThat(names("uncommitted", uncommitted.nodes(), filter)).isEqualTo(expected);
    }

    private static String names(String workspace, ContentNodes nodes, NodeFilter filter) {
        return String.join(
                ",",
                nodes.query(ContentQuery.in(workspace).filtered(List.of(filter))).stream()
                        .map(ContentNode::name)
                        .toList());
    }
}
