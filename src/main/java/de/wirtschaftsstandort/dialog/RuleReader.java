package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the validators of a field. */
final class RuleReader {

    private static final Map<String, BiFunction<Keys, Label, Optional<ValidationRule>>> KINDS = Map.ofEntries(
            Map.entry("email", (keys, message) -> Optional.of(new ValidationRule.Email(message))),
            Map.entry("regexp", RuleReader::pattern),
            Map.entry(
                    "digitsonly",
                    (keys, message) -> Optional.of(new ValidationRule.Pattern(Pattern.compile("[0-9]*"), message))),
            Map.entry("length", RuleReader::length),
            Map.entry("stringlength", RuleReader::length),
            Map.entry("numberrange", (keys, message) -> range(keys, message, false)),
            Map.entry("doublerange", (keys, message) -> range(keys, message, false)),
            Map.entry("longrange", (keys, message) -> range(keys, message, true)),
            Map.entry("integerrange", (keys, message) -> range(keys, message, true)),
            Map.entry("number", (keys, message) -> range(keys, message, false)),
            Map.entry("double", (keys, message) -> range(keys, message, false)),
            Map.entry("long", (keys, message) -> range(keys, message, true)),
            Map.entry("integer", (keys, message) -> range(keys, message, true)),
            Map.entry("daterange", RuleReader::dates));

    private static final List<String> NAMES = List.of(
            "emailValidator",
            "regexpValidator",
            "digitsOnlyValidator",
            "lengthValidator",
            "numberRangeValidator",
            "doubleRangeValidator",
            "longRangeValidator",
            "integerRangeValidator",
            "dateRangeValidator",
            "requiredValidator");

    /** @param required message of a validator that only demands a value */
    record Rules(List<ValidationRule> rules, Optional<Label> required) {}

    private RuleReader() {}

    static Rules read(Keys field, LabelKeys labels) {
        List<ValidationRule> rules = new ArrayList<>();
        Optional<Label> required = Optional.empty();
        for (Keys keys : field.items("validators")) {
            String given = keys.text("$type", "class");
            String kind = kind(given);
            Label message = labels.part(
                    "validators." + (keys.name().isEmpty() ? kind : keys.name()),
                    ".errorMessage",
                    keys.text("errorMessage"),
                    "");
            if (kind.equals("required")) {
                required = Optional.of(message);
            } else if (KINDS.containsKey(kind)) {
                KINDS.get(kind).apply(keys, message).ifPresent(rules::add);
            } else {
                unknown(keys, given);
            }
        }
        return new Rules(rules, required);
    }

    /** {@code info.magnolia.….EmailValidatorDefinition} and {@code emailValidator} are {@code email}. */
    private static String kind(String given) {
        boolean foreign = given.contains(".") && !given.startsWith("info.magnolia.");
        String simple = given.substring(given.lastIndexOf('.') + 1).replaceFirst("(Field)?Validator(Definition)?$", "");
        return foreign ? "" : simple.toLowerCase(Locale.ROOT);
    }

    private static void unknown(Keys keys, String given) {
        String near = NearestMatch.of(
                        given.substring(given.lastIndexOf('.') + 1).replaceFirst("Definition$", ""), NAMES)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
        keys.warn(
                "",
                given.isEmpty()
                        ? "a validator needs a $type or class; known are " + String.join(", ", NAMES)
                        : "the validator '" + given + "' is not known and checks nothing" + near);
    }

    private static Optional<ValidationRule> pattern(Keys keys, Label message) {
        String pattern = keys.text("pattern");
        if (pattern.isEmpty()) {
            keys.error("", "the validator needs a 'pattern'");
            return Optional.empty();
        }
        try {
            return Optional.of(new ValidationRule.Pattern(Pattern.compile(pattern), message));
        } catch (PatternSyntaxException broken) {
            keys.error("pattern", "the pattern cannot be read: " + broken.getDescription() + "; it checks nothing");
            return Optional.empty();
        }
    }

    private static Optional<ValidationRule> length(Keys keys, Label message) {
        int least = keys.number(keys.has("minLength") ? "minLength" : "min", 0);
        int most = keys.number(keys.has("maxLength") ? "maxLength" : "max", -1);
        return Optional.of(new ValidationRule.Length(least, most, message));
    }

    private static Optional<ValidationRule> range(Keys keys, Label message, boolean whole) {
        return Optional.of(new ValidationRule.NumberRange(
                limit(keys, "minValue", "min"), limit(keys, "maxValue", "max"), whole, message));
    }

    private static Optional<BigDecimal> limit(Keys keys, String key, String shorter) {
        return keys.decimal(keys.has(key) ? key : shorter);
    }

    private static Optional<ValidationRule> dates(Keys keys, Label message) {
        return Optional.of(
                new ValidationRule.DateRange(day(keys, "minDate", "min"), day(keys, "maxDate", "max"), message));
    }

    private static Optional<LocalDate> day(Keys keys, String key, String shorter) {
        String used = keys.has(key) ? key : shorter;
        String given = keys.text(used);
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException notADate) {
            keys.error(used, "expected a date like 2026-12-31, found '" + given + "'");
            return Optional.empty();
        }
    }
}
