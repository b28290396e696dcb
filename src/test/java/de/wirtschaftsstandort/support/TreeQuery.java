package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.ContentQuery.Condition;
import de.wirtschaftsstandort.content.ContentQuery.Operator;
import de.wirtschaftsstandort.content.ContentQuery.Order;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers a {@link ContentQuery} over nodes given in tree order. */
final class TreeQuery {

    private TreeQuery() {}

    static List<ContentNode> answer(ContentQuery query, List<ContentNode> candidates) {
        List<ContentNode> hits = new ArrayList<>(candidates.stream()
                .filter(node -> query.nodeTypes().isEmpty() || query.nodeTypes().contains(node.nodeType()))
                .filter(node -> query.where().stream().allMatch(condition -> holds(condition, node)))
                .filter(node -> query.filters().stream().allMatch(filter -> holds(filter, node)))
                .toList());
        order(query.orderBy()).ifPresent(hits::sort);
        return hits.stream()
                .skip(query.offset())
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    /** Of the filters those that tests need so far. */
    private static boolean holds(NodeFilter filter, ContentNode node) {
        if (filter instanceof NodeFilter.ChildOf child) {
            return node.parent().map(ContentNode::id).equals(Optional.of(child.parent()));
        }
        if (filter instanceof NodeFilter.Ids ids) {
            return ids.ids().contains(node.id());
        }
        if (filter instanceof NodeFilter.ChildOfAny child) {
            return node.parent()
                    .map(ContentNode::id)
                    .filter(child.parents()::contains)
                    .isPresent();
        }
        throw new IllegalArgumentException("not a filter of trees in memory: " + filter);
    }

    private static boolean holds(Condition condition, ContentNode node) {
        Optional<PropertyValue> value = node.property(condition.key());
        if (condition.operator() == Operator.EXISTS || condition.operator() == Operator.MISSING) {
            return value.isPresent() == (condition.operator() == Operator.EXISTS);
        }
        Object wanted = condition.value().first();
        return value.map(v -> v.values().stream().anyMatch(found -> compares(condition.operator(), found, wanted)))
                .orElse(false);
    }

    private static boolean compares(Operator operator, Object found, Object wanted) {
        int order = compare(found, wanted);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EXISTS, MISSING -> throw new IllegalArgumentException("not a comparison: " + operator);
        };
    }

    private static int compare(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        if (a instanceof OffsetDateTime left && b instanceof OffsetDateTime right) {
            return left.toInstant().compareTo(right.toInstant());
        }
        return a.toString().compareTo(b.toString());
    }

    private static Optional<Comparator<ContentNode>> order(List<Order> orders) {
        return orders.stream().map(TreeQuery::comparator).reduce(Comparator::thenComparing);
    }

    /** Nodes without the property come last in either direction, as in SQL with NULLS LAST. */
    private static Comparator<ContentNode> comparator(Order order) {
        Comparator<Object> values = TreeQuery::compare;
        return Comparator.comparing(
                (ContentNode node) -> first(node, order.key()).orElse(null),
                Comparator.nullsLast(order.descending() ? values.reversed() : values));
    }

    private static Optional<Object> first(ContentNode node, PropertyKey key) {
        return node.property(key).filter(v -> !v.values().isEmpty()).map(PropertyValue::first);
    }
}
