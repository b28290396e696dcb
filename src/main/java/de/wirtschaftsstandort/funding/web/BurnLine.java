package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Schedule;
import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Plan and payments added up quarter by quarter; from today on the line of payments goes straight to what is expected to be
 * spent in the end.
 *
 * @param points one a quarter
 * @param forecast expected at the end
 */
record BurnLine(List<Point> points, Money forecast) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 110;
    private static final int BOTTOM = 270;
    private static final int TOP = 40;
    private static final int STEPS = 4;

    /** @param actual of quarters that have begun; what comes later repeats the last sum */
    record Point(Quarter quarter, Money plan, Money actual, boolean begun) {}

    static BurnLine of(Schedule schedule, Money forecast) {
        List<Point> points = new ArrayList<>();
        Money plan = Money.ZERO;
        Money actual = Money.ZERO;
        for (Quarter quarter : schedule.quarters()) {
            plan = plan.plus(schedule.planned(quarter));
            actual = schedule.rows().stream()
                    .map(row -> row.actual().getOrDefault(quarter.toString(), Money.ZERO))
                    .reduce(actual, Money::plus);
            points.add(new Point(quarter, plan, actual, !quarter.firstDay().isAfter(schedule.asOf())));
        }
        return new BurnLine(List.copyOf(points), forecast);
    }

    Table table(Desk desk) {
        Table.Builder table = Table.of(
                desk.text("funding.burn"),
                Cells.header(desk, "quarter"),
                Cells.number(desk, "plan-sum"),
                Cells.number(desk, "actual-sum"));
        points.forEach(point -> table.row(
                Value.words(point.quarter().toString()),
                Value.of(point.plan()),
                point.begun() ? Value.of(point.actual()) : Value.none()));
        table.row(
                Table.Weight.TOTAL,
                Value.words(desk.text("funding.column.forecast")),
                Value.none(),
                Value.of(forecast));
        return table.build();
    }

    Report.Picture picture(Desk desk) {
        Svg svg = new Svg(WIDTH, HEIGHT, desk.text("funding.burn"));
        long most = points.stream()
                .mapToLong(
                        point -> Math.max(point.plan().cents(), point.actual().cents()))
                .max()
                .orElse(0);
        double scale = (BOTTOM - TOP) / (double) Math.max(1, Math.max(most, forecast.cents()));
        for (int step = 0; step <= STEPS; step++) {
            Money value = Money.ofCents(Math.max(most, forecast.cents()) / 100 / STEPS * step * 100);
            double y = BOTTOM - value.cents() * scale;
            svg.line(LEFT, y, WIDTH - 10, y, Svg.Ink.LINE);
            svg.text(LEFT - 8, y + 4, "end", value.formatShort(desk.texts().language()));
        }
        StringBuilder plan = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        String last = "";
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            plan.append(Svg.point(x(at), BOTTOM - point.plan().cents() * scale)).append(' ');
            if (point.begun()) {
                last = Svg.point(x(at), BOTTOM - point.actual().cents() * scale);
                actual.append(last).append(' ');
            }
            if (at % 2 == 0) {
                svg.text(x(at), BOTTOM + 18, "middle", point.quarter().toString());
            }
        }
        svg.path(plan.toString().strip(), Svg.Ink.LINE, "2 4");
        svg.path(actual.toString().strip(), Svg.Ink.ACTUAL, "");
        svg.path(last + " " + Svg.point(x(points.size() - 1), BOTTOM - forecast.cents() * scale), Svg.Ink.OPEN, "8 5");
        svg.text(LEFT, TOP - 20, "start", desk.text("funding.burn.legend"));
        return new Report.Picture(svg.close(), desk.text("funding.burn"));
    }

    private double x(int at) {
        return LEFT + 20 + at * (WIDTH - LEFT - 60) / (double) Math.max(1, points.size() - 1);
    }
}
