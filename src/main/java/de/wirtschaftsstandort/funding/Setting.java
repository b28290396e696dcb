package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A rule as it stands on a day, with the source to show wherever it is applied.
 *
 * @param value as JSON: number, text, list or object, as the key demands
 * @param certainty A read in a Saxon or programme source, B elsewhere or inferred, C to be confirmed
 */
public record Setting(RuleKey key, JsonNode value, LocalDate validFrom, String source, String certainty) {

    public int number() {
        return value.intValue();
    }

    public Money money() {
        return Money.ofCents(value.longValue());
    }

    public String text() {
        return value.stringValue();
    }

    public boolean flag() {
        return value.booleanValue();
    }

    public Period period() {
        return Period.parse(text());
    }

    public List<String> texts() {
        return value.values().stream().map(JsonNode::stringValue).toList();
    }

    Money money(String field) {
        return Money.ofCents(value.required(field).longValue());
    }

    int number(String field) {
        return value.required(field).intValue();
    }

    /** Values by the day they begin, for rates that change. */
    NavigableMap<LocalDate, Integer> numbersByDay() {
        NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();
        value.properties()
                .forEach(entry -> byDay.put(
                        LocalDate.parse(entry.getKey()), entry.getValue().intValue()));
        return byDay;
    }

    /** What a screen or a refusal adds: the rule, since when, from where. */
    public String citation() {
        return key.label() + ", gültig ab " + GermanDate.format(validFrom) + ": " + source;
    }
}
