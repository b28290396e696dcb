package de.wirtschaftsstandort.backoffice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a form, as text by the names of its inputs; a stored node, a draft and a request are all read into it.
 * Names of inputs within others are joined by dots, a language stands behind a tilde: {@code links~en.n1.title}.
 */
public record FormData(Map<String, List<String>> values) {

    public static final FormData EMPTY = new FormData(Map.of());

    public FormData {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, texts) ->
                copy.put(name, texts.stream().map(FormData::withPlainBreaks).toList()));
        values = Collections.unmodifiableMap(copy);
    }

    /** Browsers send two characters for a line break, whatever was there before. */
    private static String withPlainBreaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Those that are not blank. */
    List<String> filled(String name) {
        return all(name).stream().filter(text -> !text.isBlank()).toList();
    }

    /** Empty when there is none. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    public FormData with(String name, List<String> texts) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, texts);
        return new FormData(more);
    }

    /** Everything of one field: the name itself, its languages and what lies within. */
    public FormData of(String field) {
        return new FormData(values.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), field))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    /** Whether anything stands in the field or within it. */
    public boolean isFilled(String field) {
        return !of(field).isSame(EMPTY);
    }

    /** These fields as the other data has them. */
    FormData with(Set<String> fields, FormData other) {
        Map<String, List<String>> merged = new LinkedHashMap<>(values);
        merged.keySet().removeIf(name -> fields.stream().anyMatch(field -> isOf(name, field)));
        other.values().forEach((name, texts) -> {
            if (fields.stream().anyMatch(field -> isOf(name, field))) {
                merged.put(name, texts);
            }
        });
        return new FormData(merged);
    }

    /** Whether it says the same: empty inputs and missing ones are alike. */
    boolean isSame(FormData other) {
        return meant().equals(other.meant());
    }

    private Map<String, List<String>> meant() {
        Map<String, List<String>> meant = new LinkedHashMap<>();
        values.forEach((name, texts) -> {
            List<String> filled = new ArrayList<>(texts);
            filled.removeIf(String::isBlank);
            if (!filled.isEmpty()) {
                meant.put(name, filled);
            }
        });
        return meant;
    }

    private static boolean isOf(String name, String field) {
        return name.equals(field) || name.startsWith(field + "~") || name.startsWith(field + ".");
    }
}
