package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Category;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.PlanGrid;
import de.wirtschaftsstandort.funding.YearLimit;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan as the screen shows it: in every cell what was approved, what holds now and what is typed.
 *
 * @param limits per year: share of the grant, cap, headroom
 */
@TemplateVisible
record GridView(List<Integer> years, List<Group> groups, List<Sum> total, List<Limit> limits) {

    /** A category. */
    @TemplateVisible
    record Group(String name, List<Row> rows, List<Sum> sums) {}

    /** A measure. */
    @TemplateVisible
    record Row(String code, String title, String path, List<Cell> cells, Sum sum) {}

    /**
     * A measure's year.
     *
     * @param approved shown struck out when something else holds now; empty when it is the same
     */
    @TemplateVisible
    record Cell(String field, String label, String approved, String current, String typed, String fault) {}

    /** A sum; {@code approved} as in a cell. */
    @TemplateVisible
    record Sum(String approved, String current) {}

    /** A year's cap. */
    @TemplateVisible
    record Limit(String share, String cap, String headroom, boolean over) {}

    /** As people type it: without the sign of the currency. */
    static String plain(Money money) {
        return money.format("de").replace("\u00a0€", "");
    }

    static GridView of(Desk desk, PlanGrid grid, Form form) {
        Map<Category, List<Measure>> byCategory = grid.measures().stream()
                .collect(Collectors.groupingBy(Measure::category, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byCategory.forEach((category, measures) -> groups.add(new Group(
                category.name(),
                measures.stream().map(measure -> row(desk, grid, measure, form)).toList(),
                sums(desk, grid, measures.stream().map(Measure::id).toList()))));
        return new GridView(
                grid.years(),
                groups,
                sums(desk, grid, grid.measures().stream().map(Measure::id).toList()),
                grid.years().stream().map(year -> limit(desk, grid, year)).toList());
    }

    private static Row row(Desk desk, PlanGrid grid, Measure measure, Form form) {
        return new Row(
                measure.code(),
                measure.title(),
                desk.path("/measures/" + measure.number()),
                grid.years().stream()
                        .map(year -> cell(desk, grid, measure, year, form))
                        .toList(),
                sum(
                        desk,
                        grid.approved().ofMeasure(measure.id()),
                        grid.current().ofMeasure(measure.id())));
    }

    private static Cell cell(Desk desk, PlanGrid grid, Measure measure, int year, Form form) {
        Money approved = grid.approved().of(measure.id(), year);
        Money current = grid.current().of(measure.id(), year);
        String field = PlanGrid.cellName(measure.number(), year);
        String typed = form.value(field);
        Sum both = sum(desk, approved, current);
        return new Cell(
                field,
                measure.code() + " " + year,
                both.approved(),
                both.current(),
                typed.isEmpty() && form.value("mark").isEmpty() ? plain(current) : typed,
                form.fault(field));
    }

    private static List<Sum> sums(Desk desk, PlanGrid grid, List<MeasureId> measures) {
        return Stream.concat(
                        grid.years().stream()
                                .map(year -> sum(
                                        desk,
                                        grid.approved().of(measures, year),
                                        grid.current().of(measures, year))),
                        Stream.of(sum(
                                desk,
                                grid.approved().ofMeasures(measures),
                                grid.current().ofMeasures(measures))))
                .toList();
    }

    private static Sum sum(Desk desk, Money approved, Money current) {
        String language = desk.texts().language();
        return new Sum(approved.equals(current) ? "" : approved.format(language), current.format(language));
    }

    private static Limit limit(Desk desk, PlanGrid grid, int year) {
        String language = desk.texts().language();
        YearLimit limit = grid.limits().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseGet(() -> new YearLimit(year, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));
        return new Limit(
                limit.share().format(language),
                limit.cap().format(language),
                limit.headroom().format(language),
                limit.over().isPositive());
    }
}
