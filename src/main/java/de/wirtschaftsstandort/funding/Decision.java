package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Map;

/** What a body decided; a decision is never altered. */
public record Decision(
        DecisionId id,
        String number,
        String title,
        String wording,
        int yes,
        int no,
        int abstained,
        int voting,
        int present,
        boolean accepted,
        boolean binding,
        LocalDate decidedOn,
        LocalDate effectiveFrom,
        Map<String, String> excluded) {}
