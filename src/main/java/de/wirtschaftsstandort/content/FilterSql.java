package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.support.SqlArrayValue;

/** Writes a {@link NodeFilter} as a condition on the row {@code n}. Values only ever travel as arguments. */
final class FilterSql {

    private static final String NOTHING = "false";

    /** The stored words and their index; a set of ids of its own, so that the index answers beside other conditions. */
    private static final String STORED_WORDS =
            "(n.workspace, n.id) in (select w.workspace, w.id from public.node w where w.words @@"
                    + " websearch_to_tsquery('german', ?))";

    /** Editors' words are not stored, that would cost every write half its speed; who lists much asks the search index. */
    private static final String TAKEN_OUT_NOW = "public.node_words(n.properties) @@ websearch_to_tsquery('german', ?)";

    private static final String RECENTLY_CHANGED =
            "n.id in (select c.node from public.content_change c where c.stage = ?"
                    + " and c.changed_at > clock_timestamp() - interval '10 seconds')";

    private final Stage stage;
    private final StringBuilder text;
    private final List<Object> arguments;

    /** @param stage the rows are of */
    FilterSql(Stage stage, StringBuilder text, List<Object> arguments) {
        this.stage = stage;
        this.text = text;
        this.arguments = arguments;
    }

    void write(NodeFilter filter) {
        if (filter instanceof NodeFilter.Property property) {
            writeProperty(property);
        } else if (filter instanceof NodeFilter.HasProperty property) {
            String key = PropertyJson.key(property.key());
            addIf(StoredText.isStorable(key), "jsonb_exists(n.properties, ?)", key);
        } else if (filter instanceof NodeFilter.Name name) {
            addIf(
                    StoredText.isStorable(name.value()),
                    "n.name collate \"C\" " + operator(name.comparison()) + " ?",
                    operand(name.comparison(), name.value()));
        } else if (filter instanceof NodeFilter.Id id) {
            add("n.id = ?", id.id().value());
        } else if (filter instanceof NodeFilter.Ids ids) {
            add("n.id = any(?)", uuids(ids.ids()));
        } else if (filter instanceof NodeFilter.Below below) {
            writeBelow(below.path());
        } else if (filter instanceof NodeFilter.At at) {
            addIf(
                    StoredText.isStorable(at.path().value()),
                    "n.path = ?",
                    at.path().value());
        } else if (filter instanceof NodeFilter.ChildOf child) {
            add("n.parent = ?", child.parent().value());
        } else if (filter instanceof NodeFilter.ChildOfAny child) {
            add("n.parent = any(?)", uuids(child.parents()));
        } else if (filter instanceof NodeFilter.OfType type) {
            addIf(StoredText.isStorable(type.nodeType()), "n.node_type = ?", type.nodeType());
        } else if (filter instanceof NodeFilter.Words words) {
            String contains = stage == Stage.PUBLIC ? STORED_WORDS : TAKEN_OUT_NOW;
            addIf(StoredText.isStorable(words.words()), contains, words.words());
        } else if (filter instanceof NodeFilter.RecentWords words) {
            addIf(
                    StoredText.isStorable(words.words()),
                    "(" + RECENTLY_CHANGED + " and " + TAKEN_OUT_NOW + ")",
                    stage.name(),
                    words.words());
        } else if (filter instanceof NodeFilter.AnyOf any) {
            writeAll(any.filters(), " or ", NOTHING);
        } else if (filter instanceof NodeFilter.AllOf all) {
            writeAll(all.filters(), " and ", "true");
        } else if (filter instanceof NodeFilter.Not not) {
            text.append("not ");
            writeAll(List.of(not.filter()), "", NOTHING);
        }
    }

    private static SqlArrayValue uuids(Set<NodeId> ids) {
        return new SqlArrayValue("uuid", ids.stream().map(NodeId::value).toArray());
    }

    private void writeAll(List<NodeFilter> filters, String between, String ofNone) {
        if (filters.isEmpty()) {
            text.append(ofNone);
            return;
        }
        text.append('(');
        for (int i = 0; i < filters.size(); i++) {
            text.append(i == 0 ? "" : between);
            write(filters.get(i));
        }
        text.append(')');
    }

    private void writeBelow(NodePath path) {
        if (path.isRoot()) {
            text.append("n.parent is not null");
            return;
        }
        String below = path.value() + "/";
        addIf(StoredText.isStorable(below), "(n.path >= ? and n.path < ?)", below, StageTable.justAfter(below));
    }

    private void writeProperty(NodeFilter.Property property) {
        String key = PropertyJson.key(property.key());
        AskedValue value = property.value();
        if (!StoredText.isStorable(key) || !StoredText.isStorable(value.text())) {
            text.append(NOTHING);
        } else if (property.comparison() == NodeFilter.Comparison.EQUAL) {
            writeEqual(property.key(), value);
        } else {
            writeComparison(key, property.comparison(), value);
        }
    }

    /** By containment wherever possible, which the index answers. */
    private void writeEqual(PropertyKey key, AskedValue value) {
        List<PropertyValue> readings = new ArrayList<>(List.of(PropertyValue.of(value.text())));
        value.number().map(PropertyValue::of).ifPresent(readings::add);
        NodeId.parse(value.text())
                .filter(id -> id.toString().equals(value.text()))
                .map(PropertyValue::of)
                .ifPresent(readings::add);
        if (value.text().equals("true") || value.text().equals("false")) {
            readings.add(PropertyValue.of(Boolean.parseBoolean(value.text())));
        }
        text.append('(');
        for (int i = 0; i < readings.size(); i++) {
            text.append(i == 0 ? "" : " or ");
            add("n.properties @> ?::jsonb", PropertyJson.containing(key, readings.get(i)));
        }
        value.time().ifPresent(time -> {
            String name = PropertyJson.key(key);
            add(
                    " or exists (select 1 from jsonb_array_elements_text(n.properties -> ? -> 'v') e where case when"
                            + " n.properties -> ? ->> 't' = 'DATE' then e::timestamptz = ?::timestamptz else false end)",
                    name,
                    name,
                    time);
        });
        text.append(')');
    }

    private void writeComparison(String key, NodeFilter.Comparison comparison, AskedValue value) {
        String operator = operator(comparison);
        add("exists (select 1 from jsonb_array_elements_text(n.properties -> ? -> 'v') e where case", key);
        add(" when n.properties -> ? ->> 't' = 'BINARY' then false", key);
        if (comparison != NodeFilter.Comparison.LIKE) {
            add(" when n.properties -> ? ->> 't' = 'DATE' then ", key);
            value.time()
                    .ifPresentOrElse(
                            time -> add("e::timestamptz " + operator + " ?::timestamptz", time),
                            () -> text.append(NOTHING));
            add(" when n.properties -> ? ->> 't' in ('LONG', 'DOUBLE', 'DECIMAL') then ", key);
            value.number()
                    .ifPresentOrElse(
                            number -> add("e::numeric " + operator + " ?::numeric", number),
                            () -> text.append(NOTHING));
        }
        add(" else e collate \"C\" " + operator + " ? end)", operand(comparison, value.text()));
    }

    private static String operator(NodeFilter.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case LIKE -> "like";
        };
    }

    private static String operand(NodeFilter.Comparison comparison, String value) {
        return comparison == NodeFilter.Comparison.LIKE ? LikePattern.complete(value) : value;
    }

    private void addIf(boolean possible, String sql, Object... more) {
        if (possible) {
            add(sql, more);
        } else {
            text.append(NOTHING);
        }
    }

    private void add(String sql, Object... more) {
        text.append(sql);
        arguments.addAll(List.of(more));
    }
}
