package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one written value into what a record component wants. */
final class ScalarBinding {

    private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            double.class, Double::valueOf,
            Double.class, Double::valueOf,
            BigDecimal.class, BigDecimal::new);

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    private final Consumer<Problem> problems;

    ScalarBinding(Consumer<Problem> problems) {
        this.problems = problems;
    }

    @Nullable
    Object bind(RawScalar scalar, Class<?> target) {
        if (target == String.class) {
            return scalar.text();
        }
        if (target == boolean.class || target == Boolean.class) {
            return truth(scalar);
        }
        if (target.isEnum()) {
            return choice(scalar, target);
        }
        Function<String, Object> number = NUMBERS.get(target);
        try {
            if (number != null) {
                return number.apply(scalar.text().trim().replace("_", ""));
            }
        } catch (NumberFormatException notANumber) {
            problems.accept(scalar.place().error("expected " + allowed(target) + ", found '" + scalar.text() + "'"));
            return null;
        }
        problems.accept(scalar.place().error("expected keys and values, found '" + scalar.text() + "'"));
        return null;
    }

    static String allowed(Class<?> target) {
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target.isEnum()) {
            return "one of " + String.join(", ", names(target));
        }
        boolean whole = List.<Class<?>>of(int.class, Integer.class, long.class, Long.class)
                .contains(target);
        return whole ? "a whole number" : NUMBERS.containsKey(target) ? "a number" : "keys and values";
    }

    private @Nullable Object truth(RawScalar scalar) {
        if (scalar.plain() instanceof Boolean given) {
            return given;
        }
        String text = scalar.text().trim();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        return refused(scalar, List.of("true", "false"));
    }

    private @Nullable Object choice(RawScalar scalar, Class<?> target) {
        String wanted = squeezed(scalar.text());
        for (Object constant : target.getEnumConstants()) {
            if (squeezed(((Enum<?>) constant).name()).equals(wanted)) {
                return constant;
            }
        }
        return refused(scalar, names(target));
    }

    private @Nullable Object refused(RawScalar scalar, List<String> allowed) {
        String hint = NearestMatch.of(scalar.text(), allowed)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        problems.accept(scalar.place()
                .error("'" + scalar.text() + "' is not allowed; allowed are " + String.join(", ", allowed) + hint));
        return null;
    }

    /** As people write them: {@code NO_COMPONENT} is {@code noComponent}. */
    private static List<String> names(Class<?> target) {
        return Arrays.stream(target.getEnumConstants())
                .map(constant -> camelCase(((Enum<?>) constant).name()))
                .toList();
    }

    private static String camelCase(String constant) {
        return WORD_START.matcher(constant.toLowerCase(Locale.ROOT)).replaceAll(start -> start.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }
}
