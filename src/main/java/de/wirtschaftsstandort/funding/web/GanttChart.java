package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.funding.Milestone;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Planned quarters as wide bars, quarters with payments as narrow ones, milestones as diamonds, today as a line. */
final class GanttChart {

    private static final int LEFT = 250;
    private static final int COLUMN = 38;
    private static final int ROW = 22;
    private static final int TOP = 46;
    private static final int LABEL = 40;

    private GanttChart() {}

    static Report.Picture of(Schedule schedule) {
        int columns = schedule.quarters().size();
        int height = TOP + schedule.rows().size() * ROW + 30;
        Svg svg = new Svg(LEFT + columns * COLUMN + 20, height, "Zeitplan je Maßnahme und Quartal");
        for (int at = 0; at < columns; at++) {
            Quarter quarter = schedule.quarters().get(at);
            svg.text(x(at) + COLUMN / 2.0, TOP - 8, "middle", "Q" + quarter.number());
            if (quarter.number() == 1 || at == 0) {
                svg.text(x(at) + 2, TOP - 26, "start", Integer.toString(quarter.year()));
                svg.line(x(at), TOP - 22, x(at), height - 28, Svg.Ink.LINE);
            }
        }
        double y = TOP;
        for (Schedule.Row row : schedule.rows()) {
            row(svg, schedule, row, y);
            y += ROW;
        }
        if (!schedule.quarters().isEmpty()) {
            double today = day(schedule, schedule.asOf());
            svg.line(today, TOP - 6, today, height - 28, Svg.Ink.MARK);
            svg.text(today + 4, height - 30, "start", "Stand");
        }
        svg.text(
                LEFT,
                height - 8,
                "start",
                "breit: geplant · schmal: Zahlungen · Raute: Meilenstein, rot, wenn offen und fällig");
        return new Report.Picture(svg.close(), "Zeitplan je Maßnahme und Quartal");
    }

    private static void row(Svg svg, Schedule schedule, Schedule.Row row, double y) {
        String name = row.code() + " " + row.title();
        svg.text(
                LEFT - 6,
                y + ROW - 8,
                "end",
                name.length() <= LABEL ? name : name.substring(0, LABEL - 1).strip() + "…");
        for (int at = 0; at < schedule.quarters().size(); at++) {
            String quarter = schedule.quarters().get(at).toString();
            if (row.plan().containsKey(quarter)) {
                svg.bar(x(at) + 1, y + 2, COLUMN - 2, ROW - 5, Svg.Ink.PLAN, name + ", " + quarter + ": geplant");
            }
            if (row.actual().containsKey(quarter)) {
                svg.bar(
                        x(at) + 1,
                        y + 8,
                        COLUMN - 2,
                        ROW - 17,
                        Svg.Ink.ACTUAL,
                        name + ", " + quarter + ": " + row.actual().get(quarter).format("de") + " gezahlt");
            }
        }
        for (Milestone milestone : row.milestones()) {
            boolean late = milestone.doneOn().isEmpty() && milestone.due().isBefore(schedule.asOf());
            svg.diamond(
                    day(schedule, milestone.due()),
                    y + ROW / 2.0,
                    6,
                    late ? Svg.Ink.MARK : Svg.Ink.ACTUAL,
                    milestone.title());
        }
    }

    private static double x(int column) {
        return LEFT + column * (double) COLUMN;
    }

    /** Where a day lies; days outside of the plan lie at its edge. */
    private static double day(Schedule schedule, LocalDate day) {
        if (schedule.quarters().isEmpty()) {
            return LEFT;
        }
        LocalDate first = schedule.quarters().get(0).firstDay();
        LocalDate last = schedule.quarters().get(schedule.quarters().size() - 1).lastDay();
        LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        double whole = ChronoUnit.DAYS.between(first, last);
        return LEFT
                + ChronoUnit.DAYS.between(first, shown)
                        / whole
                        * schedule.quarters().size()
                        * COLUMN;
    }
}
