package de.wirtschaftsstandort.dialog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A rule a value has to satisfy. An empty value satisfies every rule: whether it may be empty says {@code required}. */
public sealed interface ValidationRule {

    /** What to say to the editor when the value is refused; may give an empty text. */
    Label message();

    /** @param value as it would be stored */
    boolean accepts(String value);

    /** The whole value matches; one that takes too long to match is refused, see {@link BoundedMatch}. */
    record Pattern(java.util.regex.Pattern pattern, Label message) implements ValidationRule {

        @Override
        public boolean accepts(String value) {
            return value.isEmpty() || BoundedMatch.matches(pattern, value);
        }
    }

    /** One address as people use them: no blanks, one at sign, a domain with a dot. */
    record Email(Label message) implements ValidationRule {

        @Override
        public boolean accepts(String value) {
            int at = value.indexOf('@');
            String domain = value.substring(at + 1);
            return value.isEmpty()
                    || (at > 0
                            && value.length() <= 254
                            && domain.indexOf('@') < 0
                            && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
                            && domain.indexOf('.') > 0
                            && !domain.endsWith(".")
                            && !domain.contains(".."));
        }
    }

    /** Characters, counted as people do; -1 for no limit. */
    record Length(int least, int most, Label message) implements ValidationRule {

        @Override
        public boolean accepts(String value) {
            int length = value.codePointCount(0, value.length());
            return value.isEmpty() || (length >= least && (most < 0 || length <= most));
        }
    }

    /** A number between two limits, both allowed. */
    record NumberRange(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole, Label message)
            implements ValidationRule {

        @Override
        public boolean accepts(String value) {
            if (value.isEmpty()) {
                return true;
            }
            try {
                BigDecimal number = new BigDecimal(value.trim());
                return (!whole || number.stripTrailingZeros().scale() <= 0)
                        && least.map(limit -> number.compareTo(limit) >= 0).orElse(true)
                        && most.map(limit -> number.compareTo(limit) <= 0).orElse(true);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }
    }

    /** A day between two days, both allowed. The value starts with an ISO date. */
    record DateRange(Optional<LocalDate> first, Optional<LocalDate> last, Label message) implements ValidationRule {

        @Override
        public boolean accepts(String value) {
            if (value.isEmpty()) {
                return true;
            }
            try {
                LocalDate day = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
                return first.map(limit -> !day.isBefore(limit)).orElse(true)
                        && last.map(limit -> !day.isAfter(limit)).orElse(true);
            } catch (DateTimeException notADate) {
                return false;
            }
        }
    }
}
