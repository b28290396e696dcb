package de.wirtschaftsstandort.lightmodule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Versions a dependency accepts: {@code *}, {@code 1.2} (exactly), {@code 1.2/*} (from), {@code 1.2/1.2.9} (both
 * included) or with brackets that turn away from an excluded end, {@code [1.2,1.2.9[}. Versions compare by their
 * numbers; what follows a hyphen is ignored.
 */
public final class VersionRange {

    /** For messages. */
    static final String FORMS = "1.2, 1.2/*, 1.2/1.2.9, [1.2,1.2.9[ or *";

    private static final String VERSION = "\\d+(?:\\.\\d+)*(?:-[\\w.]+)?";
    private static final Pattern SLASH = Pattern.compile("(" + VERSION + "|\\*)\\s*/\\s*(" + VERSION + "|\\*)");
    private static final Pattern BRACKETS =
            Pattern.compile("([\\[\\](])\\s*(" + VERSION + "|\\*)?\\s*,\\s*(" + VERSION + "|\\*)?\\s*([\\[\\])])");
    private static final Pattern EXACT = Pattern.compile(VERSION);

    private final String text;
    private final @Nullable String from;
    private final @Nullable String to;
    private final boolean includesFrom;
    private final boolean includesTo;

    private VersionRange(
            String text, @Nullable String from, @Nullable String to, boolean includesFrom, boolean includesTo) {
        this.text = text;
        this.from = open(from);
        this.to = open(to);
        this.includesFrom = includesFrom;
        this.includesTo = includesTo;
    }

    /** Empty when the text is in none of the forms. */
    public static Optional<VersionRange> parse(String given) {
        String text = given.trim();
        Matcher slash = SLASH.matcher(text);
        Matcher brackets = BRACKETS.matcher(text);
        if (text.equals("*")) {
            return Optional.of(any());
        }
        if (EXACT.matcher(text).matches()) {
            return Optional.of(new VersionRange(text, text, text, true, true));
        }
        if (slash.matches()) {
            return Optional.of(new VersionRange(text, slash.group(1), slash.group(2), true, true));
        }
        if (brackets.matches()) {
            return Optional.of(new VersionRange(
                    text,
                    brackets.group(2),
                    brackets.group(3),
                    brackets.group(1).equals("["),
                    brackets.group(4).equals("]")));
        }
        return Optional.empty();
    }

    public static VersionRange any() {
        return new VersionRange("*", null, null, true, true);
    }

    /** A module without a version says nothing and is accepted. */
    public boolean accepts(String version) {
        if (version.isBlank()) {
            return true;
        }
        int low = from == null ? 1 : compare(version, from);
        int high = to == null ? -1 : compare(version, to);
        return (low > 0 || (low == 0 && includesFrom)) && (high < 0 || (high == 0 && includesTo));
    }

    private static @Nullable String open(@Nullable String end) {
        return "*".equals(end) ? null : end;
    }

    private static int compare(String left, String right) {
        String[] a = left.replaceFirst("-.*", "").split("\\.", -1);
        String[] b = right.replaceFirst("-.*", "").split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int difference = Long.compare(number(a, i), number(b, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static long number(String[] parts, int index) {
        String digits = index < parts.length ? parts[index].replaceAll("\\D", "") : "";
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(0, Math.min(18, digits.length())));
    }

    @Override
    public String toString() {
        return text;
    }
}
