package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.content.ContentQuery.Order;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of a query in memory: numbers, points in time, texts in German order, and last what lacks the property. */
final class PropertyOrder implements Comparator<NodeRow> {

    private static final int NOTHING = 3;

    private final List<Order> orders;
    private final Collator collator = Collator.getInstance(Locale.GERMAN);

    PropertyOrder(List<Order> orders) {
        this.orders = orders;
    }

    @Override
    public int compare(NodeRow left, NodeRow right) {
        return orders.stream()
                .mapToInt(order -> compare(left, right, order))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
    }

    private int compare(NodeRow left, NodeRow right, Order order) {
        if (order.key().equals(ContentQuery.NAME)) {
            int byName = collator.compare(left.path().name(), right.path().name());
            return order.descending() ? -byName : byName;
        }
        PropertyValue first = left.properties().get(order.key());
        PropertyValue second = right.properties().get(order.key());
        int byKind = Integer.compare(kind(first), kind(second));
        if (byKind != 0 || first == null || second == null || kind(first) == NOTHING) {
            return byKind;
        }
        int compared = kind(first) == 2
                ? collator.compare(first.asText(), second.asText())
                : ValueOrder.compare(first.type(), first.first(), second.type(), second.first())
                        .orElse(0);
        return order.descending() ? -compared : compared;
    }

    private static int kind(@Nullable PropertyValue value) {
        if (value == null || value.values().isEmpty()) {
            return NOTHING;
        }
        return ValueOrder.isNumber(value.type()) ? 0 : value.type() == PropertyType.DATE ? 1 : 2;
    }
}
