package de.wirtschaftsstandort.funding;

import java.util.List;

/**
 * What stands between a quarter and its controlling report, computed from the records as they are now.
 *
 * @param asOf the last day of the quarter, or today while it runs
 * @param receipts received by then and neither paid nor put aside
 * @param reports one for every measure planned in the quarter
 * @param behind measures whose budget light is not green
 * @param unexplained lights that are not green and that no report of the quarter explains
 */
public record QuarterEnd(
        Quarter quarter,
        AsOf asOf,
        List<Receipt> receipts,
        List<Report> reports,
        List<Behind> behind,
        List<Lights.Reading> unexplained) {

    public QuarterEnd {
        receipts = List.copyOf(receipts);
        reports = List.copyOf(reports);
        behind = List.copyOf(behind);
        unexplained = List.copyOf(unexplained);
    }

    /** How far the report of a measure is. */
    public enum Stage {
        MISSING,
        WAITING,
        ACCEPTED,
        /** Planned, but the measure does not run: nothing to report. */
        NOT_RUNNING
    }

    /** A measure's report of the quarter. */
    public record Report(Measure measure, Stage stage) {

        /** Whether somebody still has to do something. */
        public boolean isOpen() {
            return stage == Stage.MISSING || stage == Stage.WAITING;
        }
    }

    /** A measure's year and why its budget light is what it is. */
    public record Behind(Measure measure, Cell cell, LightReading light) {}
}
