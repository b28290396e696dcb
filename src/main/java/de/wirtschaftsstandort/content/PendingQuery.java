package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.content.ContentQuery.Condition;
import de.wirtschaftsstandort.content.ContentQuery.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers a query over a session's uncommitted state: what it has touched is tested here, the rest by the database. */
final class PendingQuery {

    private final PendingTree tree;
    private final Map<NodeId, List<Integer>> places = new HashMap<>();

    private PendingQuery(PendingTree tree) {
        this.tree = tree;
    }

    static List<NodeRow> run(PendingTree tree, ContentQuery query) {
        List<NodeRow> rows = new ArrayList<>(tree.base().query(query.page(0, 0)));
        rows.removeIf(row -> tree.before().containsKey(row.id()));
        tree.now().values().stream().filter(row -> matches(row, query)).forEach(rows::add);
        PendingQuery pending = new PendingQuery(tree);
        rows.sort(pending.order(query.orderBy()));
        Stream<NodeRow> page = rows.stream().skip(query.offset());
        return (query.limit() > 0 ? page.limit(query.limit()) : page).toList();
    }

    static boolean matches(NodeRow row, ContentQuery query) {
        return row.workspace().equals(query.workspace())
                && row.path().isWithin(query.below())
                && (query.nodeTypes().isEmpty() || query.nodeTypes().contains(row.nodeType()))
                && query.where().stream().allMatch(condition -> matches(row, condition))
                && query.filters().stream().allMatch(new FilterMatch(row)::holds);
    }

    private static boolean matches(NodeRow row, Condition condition) {
        PropertyValue found = row.properties().get(condition.key());
        return switch (condition.operator()) {
            case EXISTS -> found != null;
            case MISSING -> found == null;
            default -> found != null && anyMatches(found, condition);
        };
    }

    private static boolean anyMatches(PropertyValue found, Condition condition) {
        PropertyValue wanted = condition.value();
        return !wanted.values().isEmpty()
                && ContentRules.isStorable(wanted.first())
                && found.values().stream()
                        .anyMatch(element ->
                                ValueOrder.compare(found.type(), element, wanted.type(), wanted.first()).stream()
                                        .anyMatch(order -> holds(condition, order)));
    }

    private static boolean holds(Condition condition, int order) {
        return switch (condition.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EXISTS, MISSING -> true;
        };
    }

    private Comparator<NodeRow> order(List<Order> orders) {
        return new PropertyOrder(orders).thenComparing((left, right) -> comparePlaces(place(left), place(right)));
    }

    private List<Integer> place(NodeRow row) {
        List<Integer> known = places.get(row.id());
        if (known != null) {
            return known;
        }
        List<Integer> place = new ArrayList<>();
        if (row.parent() != null) {
            place.addAll(place(tree.require(row.parent())));
            place.add(tree.list(row.parent()).indexOf(row.id()));
        }
        places.put(row.id(), place);
        return place;
    }

    private static int comparePlaces(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
