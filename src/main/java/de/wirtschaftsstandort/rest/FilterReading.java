package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.AskedValue;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.rest.RequestParameters.Parameter;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one parameter {@code name[operator]=value} as a filter. */
final class FilterReading {

    private static final Pattern SHAPE = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\[\\]]*)\\])?");
    private static final List<String> OF_THE_NODE = List.of("@name", "@ancestor", "@jcr:uuid", "@id");
    private static final int MOST_ALTERNATIVES = 50;

    /** Where a day without a time begins. */
    private final PropertyNames names;

    FilterReading(PropertyNames names) {
        this.names = names;
    }

    /** @throws RestRefused when the parameter is no filter of this endpoint */
    NodeFilter read(Parameter parameter) {
        Matcher shape = SHAPE.matcher(parameter.name());
        if (!shape.matches()) {
            throw RestRefused.invalidQuery("'" + parameter.name() + "' is no filter; expected name or name[operator].");
        }
        FilterOperator operator = operator(shape.group(2) == null ? "eq" : shape.group(2));
        String name = shape.group(1);
        return name.startsWith("@")
                ? ofNode(name, operator, parameter.value())
                : ofProperty(name, operator, parameter.value());
    }

    private static FilterOperator operator(String sign) {
        return FilterOperator.of(sign)
                .orElseThrow(() -> RestRefused.invalidQuery("There is no operator '" + sign + "'"
                        + near(sign, FilterOperator.signs()) + "; allowed are "
                        + String.join(", ", FilterOperator.signs()) + "."));
    }

    private NodeFilter ofProperty(String name, FilterOperator operator, String value) {
        PropertyKey key = names.require(name);
        NodeFilter present = new NodeFilter.HasProperty(key);
        if (operator.asksForPresence()) {
            boolean absent = (operator == FilterOperator.NULL) == truth(operator, value);
            return absent ? new NodeFilter.Not(present) : present;
        }
        NodeFilter any = alternatives(
                operator,
                value,
                (comparison, text) -> new NodeFilter.Property(key, comparison, AskedValue.of(text, CountyTime.ZONE)));
        return operator.isNegative() ? new NodeFilter.AllOf(List.of(present, new NodeFilter.Not(any))) : any;
    }

    private static boolean truth(FilterOperator operator, String value) {
        if (value.isEmpty() || value.equals("true")) {
            return true;
        }
        if (value.equals("false")) {
            return false;
        }
        throw RestRefused.invalidQuery("The operator '" + operator.sign() + "' takes true or false.");
    }

    private static NodeFilter ofNode(String name, FilterOperator operator, String value) {
        if (operator.asksForPresence()) {
            throw RestRefused.invalidQuery(
                    "Every node has '" + name + "'; '" + operator.sign() + "' means nothing here.");
        }
        NodeFilter any =
                switch (name) {
                    case "@name" -> alternatives(operator, value, NodeFilter.Name::new);
                    case "@ancestor" -> alternatives(operator, value, FilterReading::below);
                    case "@jcr:uuid", "@id" -> alternatives(operator, value, FilterReading::id);
                    default ->
                        throw RestRefused.invalidQuery("There is no filter '" + name + "'"
                                + near(name, OF_THE_NODE) + "; allowed are " + String.join(", ", OF_THE_NODE)
                                + " and names of properties.");
                };
        return operator.isNegative() ? new NodeFilter.Not(any) : any;
    }

    private static NodeFilter below(Comparison comparison, String path) {
        if (comparison != Comparison.EQUAL || !path.startsWith("/") || path.contains("//")) {
            throw RestRefused.invalidQuery("'@ancestor' takes an absolute path and eq, ne, in or not-in.");
        }
        return new NodeFilter.Below(NodePath.of(path.length() > 1 ? path.replaceAll("/$", "") : path));
    }

    private static NodeFilter id(Comparison comparison, String id) {
        if (comparison != Comparison.EQUAL) {
            throw RestRefused.invalidQuery("Ids can be compared by eq, ne, in and not-in.");
        }
        return NodeId.parse(id).<NodeFilter>map(NodeFilter.Id::new).orElse(new NodeFilter.AnyOf(List.of()));
    }

    private static NodeFilter alternatives(
            FilterOperator operator, String value, BiFunction<Comparison, String, NodeFilter> filter) {
        List<String> alternatives = Arrays.asList(value.split("\\|", -1));
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw RestRefused.invalidQuery("At most " + MOST_ALTERNATIVES + " alternatives are allowed.");
        }
        return new NodeFilter.AnyOf(alternatives.stream()
                .map(alternative -> operator.takesRanges() && alternative.contains("~")
                        ? range(alternative, filter)
                        : filter.apply(operator.comparison(), alternative))
                .toList());
    }

    /** Both ends included. */
    private static NodeFilter range(String written, BiFunction<Comparison, String, NodeFilter> filter) {
        String[] ends = written.split("~", -1);
        if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
            throw RestRefused.invalidQuery("'" + written + "' is no range; expected from~to.");
        }
        return new NodeFilter.AllOf(List.of(
                filter.apply(Comparison.GREATER_OR_EQUAL, ends[0]), filter.apply(Comparison.LESS_OR_EQUAL, ends[1])));
    }

    private static String near(String asked, List<String> known) {
        return NearestMatch.of(asked, known)
                .map(match -> "; did you mean '" + match + "'?")
                .orElse("");
    }
}
