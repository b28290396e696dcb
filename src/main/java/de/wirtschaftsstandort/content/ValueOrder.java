package de.wirtschaftsstandort.content;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** How two property elements compare: numbers among each other, points in time by instant, the rest as text. */
final class ValueOrder {

    static final Set<PropertyType> NUMBERS = EnumSet.of(PropertyType.LONG, PropertyType.DOUBLE, PropertyType.DECIMAL);

    private ValueOrder() {}

    static boolean isNumber(PropertyType type) {
        return NUMBERS.contains(type);
    }

    /** Empty when values of these types cannot be compared. */
    static OptionalInt compare(PropertyType leftType, Object left, PropertyType rightType, Object right) {
        if (isNumber(leftType) && isNumber(rightType)) {
            return OptionalInt.of(new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())));
        }
        if (leftType != rightType) {
            return OptionalInt.empty();
        }
        if (leftType == PropertyType.DATE) {
            return OptionalInt.of(((OffsetDateTime) left).toInstant().compareTo(((OffsetDateTime) right).toInstant()));
        }
        return OptionalInt.of(left.toString().compareTo(right.toString()));
    }
}
