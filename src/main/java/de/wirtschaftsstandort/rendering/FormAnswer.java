package de.wirtschaftsstandort.rendering;

import java.util.Map;
import java.util.Optional;

/**
 * A form that a visitor sent and gets back to be corrected.
 *
 * @param form its name; empty when none was sent
 * @param values as sent, by the names of fields
 * @param faults keys of what is wrong by the names of fields
 * @param refusal key of why the form as a whole was not taken
 */
public record FormAnswer(
        String form, Map<String, String> values, Map<String, String> faults, Optional<String> refusal) {

    /** Nothing was sent. */
    public static final FormAnswer NONE = new FormAnswer("", Map.of(), Map.of(), Optional.empty());

    public FormAnswer {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }
}
