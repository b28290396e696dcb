package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the public view {@code funding.board} and nothing else of the measures. */
@Component
public class MeasureBoards {

    /** A measure's plan for one year, as the view has it. */
    private record Row(
            LocalDate from,
            LocalDate to,
            String programme,
            int themeNumber,
            String themeDe,
            String themeEn,
            int number,
            String titleDe,
            String titleEn,
            String textDe,
            String textEn,
            int year,
            long cents,
            List<String> quarters) {}

    private final JdbcClient jdbc;

    MeasureBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The board of a programme; empty when there is no such programme. */
    public Optional<MeasureBoard> find(String programmeCode) {
        List<Row> rows = jdbc.sql(
                        "select * from funding.board where programme_code = ? order by category_number, number, year")
                .param(programmeCode)
                .query((row, n) -> row(row))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(board(programmeCode, rows));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("planned_from", LocalDate.class),
                row.getObject("planned_to", LocalDate.class),
                row.getString("programme_name"),
                row.getInt("category_number"),
                row.getString("category_de"),
                row.getString("category_en"),
                row.getInt("number"),
                row.getString("title_de"),
                row.getString("title_en"),
                row.getString("public_de"),
                row.getString("public_en"),
                row.getInt("year"),
                row.getLong("cents"),
                Arrays.asList((String[]) row.getArray("quarters").getArray()));
    }

    private static MeasureBoard board(String code, List<Row> rows) {
        Row any = rows.get(0);
        List<Integer> years = IntStream.rangeClosed(
                        any.from().getYear(), any.to().getYear())
                .boxed()
                .toList();
        List<MeasureBoard.Theme> themes = grouped(rows, Row::themeNumber).stream()
                .map(theme -> theme(theme, years))
                .toList();
        return new MeasureBoard(
                code,
                any.programme(),
                any.from(),
                any.to(),
                years,
                themes,
                perYear(rows, years),
                sum(perYear(rows, years).values()));
    }

    private static MeasureBoard.Theme theme(List<Row> rows, List<Integer> years) {
        Row any = rows.get(0);
        List<MeasureBoard.Measure> measures = grouped(rows, Row::number).stream()
                .map(measure -> measure(measure, years))
                .toList();
        Map<String, Money> totals = perYear(rows, years);
        return new MeasureBoard.Theme(
                any.themeNumber(), any.themeDe(), any.themeEn(), measures, totals, sum(totals.values()));
    }

    private static MeasureBoard.Measure measure(List<Row> rows, List<Integer> years) {
        Row any = rows.get(0);
        Map<String, Money> plan = perYear(rows, years);
        return new MeasureBoard.Measure(
                any.number(),
                any.titleDe(),
                any.titleEn(),
                any.textDe(),
                any.textEn(),
                plan,
                sum(plan.values()),
                any.quarters());
    }

    private static <K extends Comparable<K>> Collection<List<Row>> grouped(
            List<Row> rows, java.util.function.Function<Row, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static Map<String, Money> perYear(List<Row> rows, List<Integer> years) {
        Map<String, Money> sums = new LinkedHashMap<>();
        years.forEach(year -> sums.put(year.toString(), Money.ZERO));
        rows.forEach(row -> sums.computeIfPresent(
                Integer.toString(row.year()), (year, sum) -> sum.plus(Money.ofCents(row.cents()))));
        return sums;
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
