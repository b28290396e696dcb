package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands in brackets behind a property's name. */
enum FilterOperator {
    EQ("eq", Comparison.EQUAL),
    NE("ne", Comparison.EQUAL),
    LT("lt", Comparison.LESS),
    LTE("lte", Comparison.LESS_OR_EQUAL),
    GT("gt", Comparison.GREATER),
    GTE("gte", Comparison.GREATER_OR_EQUAL),
    LIKE("like", Comparison.LIKE),
    IN("in", Comparison.EQUAL),
    NOT_IN("not-in", Comparison.EQUAL),
    NULL("null", Comparison.EQUAL),
    NOT_NULL("not-null", Comparison.EQUAL);

    private final String sign;
    private final Comparison comparison;

    FilterOperator(String sign, Comparison comparison) {
        this.sign = sign;
        this.comparison = comparison;
    }

    String sign() {
        return sign;
    }

    Comparison comparison() {
        return comparison;
    }

    boolean asksForPresence() {
        return this == NULL || this == NOT_NULL;
    }

    /** The opposite of another one, among the nodes that have the property. */
    boolean isNegative() {
        return this == NE || this == NOT_IN;
    }

    boolean takesRanges() {
        return this == IN || this == NOT_IN;
    }

    static Optional<FilterOperator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }

    static List<String> signs() {
        return Arrays.stream(values()).map(FilterOperator::sign).toList();
    }
}
