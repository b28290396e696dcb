package de.wirtschaftsstandort.content;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether a {@link NodeFilter} holds for a row that is not, or not as it is now, in the database. */
final class FilterMatch {

    private final NodeRow row;

    FilterMatch(NodeRow row) {
        this.row = row;
    }

    boolean holds(NodeFilter filter) {
        if (filter instanceof NodeFilter.Property property) {
            PropertyValue found = row.properties().get(property.key());
            return found != null && found.values().stream().anyMatch(element -> holds(property, found.type(), element));
        }
        if (filter instanceof NodeFilter.HasProperty property) {
            return row.properties().containsKey(property.key());
        }
        if (filter instanceof NodeFilter.Name name) {
            return holdsForText(name.comparison(), row.path().name(), name.value());
        }
        if (filter instanceof NodeFilter.Id id) {
            return row.id().equals(id.id());
        }
        if (filter instanceof NodeFilter.Below below) {
            return row.path().isWithin(below.path()) && !row.path().equals(below.path());
        }
        if (filter instanceof NodeFilter.At at) {
            return row.path().equals(at.path());
        }
        if (filter instanceof NodeFilter.ChildOf child) {
            return child.parent().equals(row.parent());
        }
        if (filter instanceof NodeFilter.ChildOfAny child) {
            return row.parent() != null && child.parents().contains(row.parent());
        }
        if (filter instanceof NodeFilter.OfType type) {
            return row.nodeType().equals(type.nodeType());
        }
        if (filter instanceof NodeFilter.Ids ids) {
            return ids.ids().contains(row.id());
        }
        if (filter instanceof NodeFilter.Words words) {
            return holds(words.words());
        }
        if (filter instanceof NodeFilter.RecentWords words) {
            return holds(words.words());
        }
        if (filter instanceof NodeFilter.AnyOf any) {
            return any.filters().stream().anyMatch(this::holds);
        }
        if (filter instanceof NodeFilter.AllOf all) {
            return all.filters().stream().allMatch(this::holds);
        }
        return filter instanceof NodeFilter.Not not && !holds(not.filter());
    }

    private static boolean holds(NodeFilter.Property property, PropertyType type, Object element) {
        AskedValue asked = property.value();
        NodeFilter.Comparison comparison = property.comparison();
        if (type == PropertyType.BINARY) {
            return false;
        }
        if (comparison != NodeFilter.Comparison.LIKE && type == PropertyType.DATE) {
            return asked.time()
                    .map(time -> ((OffsetDateTime) element).toInstant().compareTo(time.toInstant()))
                    .filter(order -> isOrder(comparison, order))
                    .isPresent();
        }
        if (comparison != NodeFilter.Comparison.LIKE && ValueOrder.isNumber(type)) {
            return asked.number()
                    .map(number -> new BigDecimal(element.toString()).compareTo(number))
                    .filter(order -> isOrder(comparison, order))
                    .isPresent();
        }
        return holdsForText(comparison, element.toString(), asked.text());
    }

    private static boolean holdsForText(NodeFilter.Comparison comparison, String text, String asked) {
        return comparison == NodeFilter.Comparison.LIKE
                ? LikePattern.matches(asked, text)
                : isOrder(comparison, text.compareTo(asked));
    }

    private static boolean isOrder(NodeFilter.Comparison comparison, int order) {
        return switch (comparison) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LIKE -> false;
        };
    }

    /** Without inflection: what is not committed yet is found by the words as they stand. */
    private boolean holds(String words) {
        String texts = row.properties().entrySet().stream()
                .filter(property -> isText(property.getKey(), property.getValue()))
                .flatMap(property -> property.getValue().values().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.GERMAN);
        return !words.isBlank()
                && Arrays.stream(words.toLowerCase(Locale.GERMAN).split("\\W+")).allMatch(texts::contains);
    }

    private static boolean isText(PropertyKey key, PropertyValue value) {
        return value.type() == PropertyType.STRING
                && !key.name().startsWith("mgnl:")
                && !key.name().startsWith("jcr:");
    }
}
