package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.content.ContentQuery.Condition;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.ContentQuery.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.SqlArrayValue;

/** Turns a {@link ContentQuery} into one statement. Names and values only ever travel as arguments. */
final class QuerySql {

    /** German order for what people read in lists; independent of the server's locale. */
    private static final String TEXT_ORDER = "collate \"de-x-icu\"";

    private final List<Object> arguments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private QuerySql() {}

    static QuerySql of(Stage stage, ContentQuery query) {
        QuerySql sql = new QuerySql();
        sql.writePage(stage, query);
        sql.text
                .append(" select ")
                .append(StageTable.COLUMNS)
                .append(" from page join ")
                .append(stage.schema())
                .append(".node n on n.workspace = ? and n.id = page.id order by page.rank");
        sql.arguments.add(query.workspace());
        return sql;
    }

    /** Ids alone, in the same order. */
    static QuerySql ids(Stage stage, ContentQuery query) {
        QuerySql sql = new QuerySql();
        sql.writePage(stage, query);
        sql.text.append(" select page.id from page order by page.rank");
        return sql;
    }

    static QuerySql counting(Stage stage, ContentQuery query) {
        QuerySql sql = new QuerySql();
        sql.text.append("select count(*) from ").append(stage.schema()).append(".node n where ");
        sql.writeConditions(stage, query);
        return sql;
    }

    static QuerySql countingByParent(Stage stage, ContentQuery query) {
        QuerySql sql = new QuerySql();
        sql.text
                .append("select n.parent, count(*) from ")
                .append(stage.schema())
                .append(".node n where ");
        sql.writeConditions(stage, query);
        sql.text.append(" and n.parent is not null group by n.parent");
        return sql;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    /**
     * Sorts narrow rows, of which only those of the page are read in full: properties may be long. Tree order is compared
     * by the positions along the path: they are collected once per parent, not once per hit, because hits are mostly
     * siblings.
     */
    private void writePage(Stage stage, ContentQuery query) {
        String schema = stage.schema();
        text.append("with recursive n as materialized (select n.id, n.parent, n.position");
        for (int i = 0; i < query.orderBy().size(); i++) {
            writeKey(query.orderBy().get(i), i);
        }
        text.append(" from ").append(schema).append(".node n where ");
        writeConditions(stage, query);
        text.append(
                """
                ), climb (start, at, places) as (
                  select s.parent, s.parent, array[]::bigint[] from (select distinct parent from n) s
                  union all
                  select c.start, up.parent, up.position || c.places
                  from climb c join %s.node up on up.workspace = ? and up.id = c.at
                ), place as (select start, places from climb where at is null),
                page as (select sorted.id, row_number() over () as rank from (
                  select n.id from n left join place on place.start = n.parent order by\s"""
                        .formatted(schema));
        arguments.add(query.workspace());
        for (int i = 0; i < query.orderBy().size(); i++) {
            writeOrder(query.orderBy().get(i), i);
        }
        text.append("coalesce(place.places, '{}') || n.position, n.id");
        if (query.limit() > 0) {
            text.append(" limit ?");
            arguments.add(query.limit());
        }
        if (query.offset() > 0) {
            text.append(" offset ?");
            arguments.add(query.offset());
        }
        text.append(") sorted)");
    }

    private void writeConditions(Stage stage, ContentQuery query) {
        text.append("n.workspace = ?");
        arguments.add(query.workspace());
        if (!query.below().isRoot()) {
            String below = query.below().value() + "/";
            text.append(" and (n.path = ? or n.path >= ? and n.path < ?)");
            arguments.addAll(List.of(query.below().value(), below, StageTable.justAfter(below)));
        }
        if (!query.nodeTypes().isEmpty()) {
            text.append(" and n.node_type = any(?)");
            arguments.add(new SqlArrayValue("text", query.nodeTypes().toArray()));
        }
        query.where().forEach(this::writeCondition);
        FilterSql filters = new FilterSql(stage, text, arguments);
        query.filters().forEach(filter -> {
            text.append(" and ");
            filters.write(filter);
        });
    }

    private void writeCondition(Condition condition) {
        String key = PropertyJson.key(condition.key());
        text.append(" and ");
        boolean needsValue = condition.operator() != Operator.EXISTS && condition.operator() != Operator.MISSING;
        if (!StoredText.isStorable(key) || (needsValue && !isStorable(condition.value()))) {
            text.append("false");
            return;
        }
        switch (condition.operator()) {
            case EXISTS -> add("jsonb_exists(n.properties, ?)", key);
            case MISSING -> add("not jsonb_exists(n.properties, ?)", key);
            case EQUAL -> writeEqual(condition);
            case NOT_EQUAL -> writeComparison(key, "<>", condition.value());
            case LESS -> writeComparison(key, "<", condition.value());
            case LESS_OR_EQUAL -> writeComparison(key, "<=", condition.value());
            case GREATER -> writeComparison(key, ">", condition.value());
            case GREATER_OR_EQUAL -> writeComparison(key, ">=", condition.value());
        }
    }

    private static boolean isStorable(PropertyValue value) {
        return !value.values().isEmpty() && value.values().stream().allMatch(ContentRules::isStorable);
    }

    /** By containment, which the index answers; points in time are equal across offsets, so they are compared. */
    private void writeEqual(Condition condition) {
        PropertyValue value = condition.value();
        if (value.type() == PropertyType.DATE) {
            writeComparison(PropertyJson.key(condition.key()), "=", value);
            return;
        }
        add("n.properties @> ?::jsonb", PropertyJson.containing(condition.key(), value));
    }

    private void writeComparison(String key, String operator, PropertyValue value) {
        Object operand = value.first();
        String types;
        String cast;
        if (ValueOrder.isNumber(value.type())) {
            types = ValueOrder.NUMBERS.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
            cast = "::numeric";
            operand = new BigDecimal(operand.toString());
        } else {
            types = "'" + value.type() + "'";
            cast = value.type() == PropertyType.DATE ? "::timestamptz" : " collate \"C\"";
            operand = value.type() == PropertyType.DATE ? operand : operand.toString();
        }
        text.append("exists (select 1 from jsonb_array_elements_text(n.properties -> ? -> 'v') e where case when")
                .append(" n.properties -> ? ->> 't' in (")
                .append(types)
                .append(") then e")
                .append(cast)
                .append(' ')
                .append(operator)
                .append(" ?::")
                .append(
                        value.type() == PropertyType.DATE
                                ? "timestamptz"
                                : operand instanceof String ? "text" : "numeric")
                .append(" else false end)");
        arguments.addAll(List.of(key, key, operand));
    }

    /** What the rows are sorted by, taken out of the properties once. */
    private void writeKey(Order order, int index) {
        if (order.key().equals(ContentQuery.NAME)) {
            text.append(", n.name as k").append(index);
        } else {
            add(", n.properties -> ? as k" + index, PropertyJson.key(order.key()));
        }
    }

    /** Numbers first, then points in time, then texts; nodes without the property last, whatever the direction. */
    private void writeOrder(Order order, int index) {
        String direction = order.descending() ? " desc nulls last, " : " nulls last, ";
        String key = "n.k" + index;
        if (order.key().equals(ContentQuery.NAME)) {
            text.append(key).append(' ').append(TEXT_ORDER).append(direction);
            return;
        }
        String value = "(" + key + " -> 'v' ->> 0)";
        String type = key + " ->> 't'";
        text.append("case when ")
                .append(type)
                .append(" in ('LONG', 'DOUBLE', 'DECIMAL') then ")
                .append(value)
                .append("::numeric end")
                .append(direction);
        text.append("case when ")
                .append(type)
                .append(" = 'DATE' then ")
                .append(value)
                .append("::timestamptz end")
                .append(direction);
        text.append(value).append(' ').append(TEXT_ORDER).append(direction);
    }

    private void add(String sql, Object... more) {
        text.append(sql);
        arguments.addAll(List.of(more));
    }
}
