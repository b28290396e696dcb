package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the value of a need demands.
 *
 * @param value net of everything that serves the same need
 * @param required the least strict procedure that is allowed
 * @param warnings e.g. that a need looks split
 * @param thresholds the setting behind it, with its source
 */
public record ProcedureAdvice(
        Money value,
        Procedure required,
        boolean bidderInformation,
        int bidderInformationDays,
        List<String> warnings,
        Setting thresholds) {

    /**
     * @param value net of the whole need
     * @param parts net value and procedure of the records that share it
     */
    static ProcedureAdvice of(Money value, Map<String, Part> parts, Setting thresholds) {
        Procedure required = Stream.of(Procedure.DIRECT, Procedure.NEGOTIATED, Procedure.RESTRICTED)
                .filter(procedure -> value.compareTo(thresholds.money(procedure.name())) <= 0)
                .findFirst()
                .orElse(Procedure.OPEN);
        List<String> warnings = new ArrayList<>();
        List<String> below = parts.entrySet().stream()
                .filter(part -> part.getValue()
                                .procedure()
                                .filter(chosen -> !chosen.satisfies(required))
                                .isPresent()
                        || (parts.size() > 1
                                && part.getValue().procedure().isEmpty()
                                && !ofValue(part.getValue().net(), thresholds).satisfies(required)))
                .map(Map.Entry::getKey)
                .toList();
        if (parts.size() > 1 && !below.isEmpty()) {
            warnings.add("Derselbe Bedarf ist auf " + parts.size() + " Vergaben verteilt ("
                    + String.join(", ", parts.keySet()) + "); zusammen sind es " + value.format("de")
                    + " netto. Maßgeblich ist die Summe: " + required.label() + ".");
        }
        return new ProcedureAdvice(
                value,
                required,
                value.compareTo(thresholds.money("bidderInfoAbove")) > 0,
                thresholds.number("bidderInfoDays"),
                List.copyOf(warnings),
                thresholds);
    }

    /** A record of a need. */
    record Part(Money net, Optional<Procedure> procedure) {}

    private static Procedure ofValue(Money net, Setting thresholds) {
        return of(net, Map.of(), thresholds).required();
    }
}
