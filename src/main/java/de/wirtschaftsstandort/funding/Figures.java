package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes every figure of a programme as of a moment, from the two ledgers and nothing else. */
@Component
public class Figures {

    private record Sums(MeasureId measure, int year, EntryKind kind, Money money) {}

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;

    Figures(JdbcClient jdbc, Permissions permissions, Programmes programmes, Plans plans) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
    }

    /** Every measure's years, by measure number and year; years without any money are left out. */
    public List<Cell> cells(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, asOf);
    }

    List<Cell> compute(ProgrammeId programme, AsOf asOf) {
        Plan plan = plans.of(programme, asOf);
        Plan first = plans.first(programme);
        Map<MeasureId, Map<Integer, Map<EntryKind, Money>>> money = money(programme, asOf);
        Map<MeasureId, Map<Integer, Money>> forecasts = forecasts(programme, asOf);
        List<Cell> cells = new ArrayList<>();
        for (Measure measure : programmes.measures(programme)) {
            Map<Integer, Map<EntryKind, Money>> ofMeasure = money.getOrDefault(measure.id(), Map.of());
            SortedSet<Integer> years = new TreeSet<>(plan.years());
            years.addAll(first.years());
            years.addAll(ofMeasure.keySet());
            for (int year : years) {
                Map<EntryKind, Money> sums = ofMeasure.getOrDefault(year, Map.of());
                Money planned = plan.of(measure.id(), year);
                Money approved = first.of(measure.id(), year);
                if (planned.isZero() && approved.isZero() && sums.isEmpty()) {
                    continue;
                }
                cells.add(new Cell(
                        measure.id(),
                        year,
                        approved,
                        planned,
                        QuarterSpread.until(planned, year, measure.quarters(), asOf.day()),
                        sums.getOrDefault(EntryKind.ACTUAL, Money.ZERO),
                        sums.getOrDefault(EntryKind.COMMITTED, Money.ZERO),
                        sums.getOrDefault(EntryKind.INVOICED, Money.ZERO),
                        sums.getOrDefault(EntryKind.NOT_ELIGIBLE, Money.ZERO),
                        Optional.ofNullable(
                                forecasts.getOrDefault(measure.id(), Map.of()).get(year))));
            }
        }
        return List.copyOf(cells);
    }

    private Map<MeasureId, Map<Integer, Map<EntryKind, Money>>> money(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Map<Integer, Map<EntryKind, Money>>> money = new HashMap<>();
        jdbc.sql(
                        """
                        select e.measure_id, e.year, e.kind, sum(e.cents) as cents
                          from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = :programme and e.on_day <= :day and e.recorded_at <= :known
                         group by e.measure_id, e.year, e.kind
                        """)
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Sums(
                        new MeasureId(row.getInt("measure_id")),
                        row.getInt("year"),
                        EntryKind.valueOf(row.getString("kind")),
                        Money.ofCents(row.getLong("cents"))))
                .list()
                .forEach(sums -> money.computeIfAbsent(sums.measure(), none -> new HashMap<>())
                        .computeIfAbsent(sums.year(), none -> new EnumMap<>(EntryKind.class))
                        .put(sums.kind(), sums.money()));
        return money;
    }

    /** Of the latest report of each measure that was accepted by then. */
    private Map<MeasureId, Map<Integer, Money>> forecasts(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Map<Integer, Money>> forecasts = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (r.measure_id, f.year) r.measure_id, f.year, f.rest_cents
                          from funding.progress_report r
                          join funding.progress_forecast f on f.report_id = r.id
                          join funding.measure m on m.id = r.measure_id
                         where m.programme_id = :programme and funding.speaks_from(r.quarter, r.accepted_on) <= :day and r.accepted_at <= :known
                         order by r.measure_id, f.year, r.quarter desc, r.id desc
                        """)
                .param("programme", programme.value())
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> forecasts
                        .computeIfAbsent(new MeasureId(row.getInt("measure_id")), none -> new HashMap<>())
                        .put(row.getInt("year"), Money.ofCents(row.getLong("rest_cents"))))
                .list();
        return forecasts;
    }
}
