package de.wirtschaftsstandort.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The state of a search as its address says it: parameters in a fixed order, so that the same state is the same address.
 * What a visitor may have put there is cut to what could have meant something.
 */
final class SearchAddress {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;

    private final Map<String, List<String>> values;

    private SearchAddress(Map<String, List<String>> values) {
        this.values = values;
    }

    /** @param asked answers the values of a parameter, none for an absent one */
    static SearchAddress read(List<String> parameters, Function<String, List<String>> asked) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            List<String> usable = asked.apply(parameter).stream()
                    .map(SearchAddress::usable)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!usable.isEmpty()) {
                values.put(parameter, usable);
            }
        }
        return new SearchAddress(values);
    }

    private static String usable(String value) {
        String beginning = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        return beginning.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    List<String> all(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** The first value; empty text without one. */
    String first(String parameter) {
        return all(parameter).isEmpty() ? "" : all(parameter).get(0);
    }

    /** A whole number from 1 to 1,000,000; the other one for everything else. */
    int whole(String parameter, int other) {
        String value = first(parameter).replace(".", "").replace(" ", "");
        if (!value.matches("\\d{1,7}")) {
            return other;
        }
        int number = Integer.parseInt(value);
        return number >= 1 && number <= 1_000_000 ? number : other;
    }

    SearchAddress with(String parameter, String value) {
        return changed(parameter, List.of(value));
    }

    SearchAddress with(String parameter, List<String> all) {
        return changed(parameter, all);
    }

    SearchAddress without(String parameter) {
        return changed(parameter, List.of());
    }

    SearchAddress without(String parameter, String value) {
        List<String> rest = new ArrayList<>(all(parameter));
        rest.remove(value);
        return changed(parameter, rest);
    }

    private SearchAddress changed(String parameter, List<String> to) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (to.isEmpty()) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, List.copyOf(to));
        }
        return new SearchAddress(changed);
    }

    /** As it follows the path: with a question mark, or empty. */
    String query() {
        StringBuilder query = new StringBuilder();
        values.forEach((parameter, all) -> all.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(parameter)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }
}
