package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * A new value of a rule from a day on.
 *
 * @param value JSON as {@link Setting} describes it
 * @param source where it stands, e.g. the decision and its number
 * @param certainty A read in a Saxon or programme source, B elsewhere or inferred, C to be confirmed
 * @param reason why it changes
 */
public record RuleChange(
        RuleKey key, JsonNode value, LocalDate validFrom, String source, String certainty, String reason) {}
