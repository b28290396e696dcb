package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import java.util.List;
import java.util.Optional;

/** A report the house hands out; always in German, as the granting body reads it. */
interface Paper {

    /** {@code b1} to {@code b14}, its address. */
    String key();

    String title();

    List<Report.Section> sections(Desk desk, ReportQuery query);

    /** What the report is narrowed to, for its head; empty when it shows everything of its period. */
    default Optional<String> selection(ReportQuery query) {
        return Optional.empty();
    }

    /** Numbers of the drawdowns it can be narrowed to; empty when it cannot. */
    default List<String> drawdowns(Desk desk) {
        return List.of();
    }
}
