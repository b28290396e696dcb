package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An acceptance scenario: only tests know its numbers. */
record Scenario(JsonNode node) {

    static Scenario of(String id) {
        return read("scenarios.json").required("scenarios").values().stream()
                .filter(one -> one.required("id").stringValue().equals(id))
                .findFirst()
                .map(Scenario::new)
                .orElseThrow();
    }

    static JsonNode read(String file) {
        try (InputStream in = Objects.requireNonNull(Scenario.class.getResourceAsStream("/funding/" + file))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(Object... path) {
        JsonNode found = node;
        for (Object step : path) {
            found = step instanceof Integer index ? found.required(index) : found.required(step.toString());
        }
        return found;
    }

    Money money(Object... path) {
        return Money.parse(at(path).stringValue());
    }

    String text(Object... path) {
        return at(path).stringValue();
    }

    int number(Object... path) {
        return at(path).intValue();
    }

    SortedMap<Integer, Money> perYear(Object... path) {
        SortedMap<Integer, Money> years = new TreeMap<>();
        at(path).properties().stream()
                .filter(entry -> entry.getKey().matches("\\d{4}"))
                .forEach(entry -> years.put(
                        Integer.valueOf(entry.getKey()),
                        Money.parse(entry.getValue().stringValue())));
        return years;
    }
}
