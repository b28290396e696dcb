package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.funding.Cell;
import de.wirtschaftsstandort.funding.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bars of plan, payments and what is bound, one row a thing; the table beside it says the same. */
final class BarChart {

    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int ROW = 34;
    private static final int BAR = 16;
    private static final int TOP = 26;
    private static final int LABEL = 38;

    private BarChart() {}

    static Report.Picture byYear(Desk desk, Position.Sums sums) {
        SortedMap<Integer, Cell> years = new TreeMap<>(sums.years());
        Map<String, Cell> rows = new LinkedHashMap<>();
        years.forEach((year, cell) -> rows.put(Integer.toString(year), cell));
        return of(desk, desk.text("funding.by-year"), rows);
    }

    static Report.Picture byCategory(Desk desk, Position.Sums sums) {
        Map<String, Cell> rows = new LinkedHashMap<>();
        sums.categories().forEach((category, cell) -> rows.put(category.name(), cell));
        return of(desk, desk.text("funding.by-category"), rows);
    }

    static Report.Picture of(Desk desk, String title, Map<String, Cell> rows) {
        long most = rows.values().stream()
                .mapToLong(cell -> Math.max(
                        cell.plan().cents(),
                        cell.actual().plus(Position.Sums.open(cell)).cents()))
                .max()
                .orElse(1);
        double scale = (WIDTH - LEFT - 20) / (double) Math.max(1, most);
        Svg svg = new Svg(WIDTH, TOP + rows.size() * ROW + 8, title);
        legend(desk, svg);
        double y = TOP;
        for (Map.Entry<String, Cell> row : rows.entrySet()) {
            Cell cell = row.getValue();
            String language = desk.texts().language();
            svg.text(LEFT - 8, y + BAR, "end", shortened(row.getKey()));
            svg.bar(
                    LEFT,
                    y,
                    cell.plan().cents() * scale,
                    BAR + 8,
                    Svg.Ink.PLAN,
                    words(desk, "plan", cell.plan().format(language)));
            double actual = Math.max(0, cell.actual().cents() * scale);
            svg.bar(
                    LEFT,
                    y + 4,
                    actual,
                    BAR,
                    Svg.Ink.ACTUAL,
                    words(desk, "actual", cell.actual().format(language)));
            svg.bar(
                    LEFT + actual,
                    y + 4,
                    Position.Sums.open(cell).cents() * scale,
                    BAR,
                    Svg.Ink.OPEN,
                    words(desk, "open", Position.Sums.open(cell).format(language)));
            y += ROW;
        }
        return new Report.Picture(svg.close(), title);
    }

    private static void legend(Desk desk, Svg svg) {
        double x = LEFT;
        for (Map.Entry<String, Svg.Ink> entry :
                Map.of("plan", Svg.Ink.PLAN, "actual", Svg.Ink.ACTUAL, "open", Svg.Ink.OPEN).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .toList()) {
            svg.bar(x, 4, 12, 12, entry.getValue(), "");
            svg.text(x + 18, 14, "start", desk.text("funding.column." + entry.getKey()));
            x += 150;
        }
    }

    private static String words(Desk desk, String key, String amount) {
        return desk.text("funding.column." + key) + ": " + amount;
    }

    private static String shortened(String text) {
        return text.length() <= LABEL ? text : text.substring(0, LABEL - 1).strip() + "…";
    }
}
