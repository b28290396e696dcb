package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes B6. */
@Component
public class Schedules {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Plans plans;
    private final TermsInForce terms;
    private final MeasureProgress progress;
    private final JdbcClient jdbc;

    Schedules(
            Permissions permissions,
            Programmes programmes,
            Plans plans,
            TermsInForce terms,
            MeasureProgress progress,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.plans = plans;
        this.terms = terms;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    public Schedule make(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, asOf);
    }

    Schedule compute(ProgrammeId programme, AsOf asOf) {
        Plan plan = plans.of(programme, asOf);
        Map<MeasureId, List<Milestone>> milestones =
                progress.milestones(programme, asOf).stream().collect(Collectors.groupingBy(Milestone::measure));
        Map<MeasureId, Map<String, Money>> paid = paid(programme, asOf);
        List<String> warnings = new ArrayList<>();
        List<Schedule.Row> rows = programmes.measures(programme, asOf).stream()
                .map(measure -> row(
                        measure,
                        plan,
                        paid.getOrDefault(measure.id(), Map.of()),
                        milestones.getOrDefault(measure.id(), List.of()),
                        warnings))
                .toList();
        List<Quarter> quarters = Quarter.in(terms.of(programme, asOf).approved());
        quarters.stream()
                .filter(quarter -> rows.stream().noneMatch(row -> row.plan().containsKey(quarter.toString())))
                .forEach(
                        quarter -> warnings.add(quarter + " liegt im Zeitraum, aber keine Maßnahme ist dort geplant."));
        return new Schedule(asOf.day(), quarters, rows, List.copyOf(warnings));
    }

    private Schedule.Row row(
            Measure measure, Plan plan, Map<String, Money> paid, List<Milestone> milestones, List<String> warnings) {
        Map<String, Money> planned = new TreeMap<>();
        Money unscheduled = Money.ZERO;
        for (int year : plan.years()) {
            Money money = plan.of(measure.id(), year);
            SortedMap<Quarter, Money> spread = QuarterSpread.of(money, year, measure.quarters());
            spread.forEach((quarter, part) -> planned.put(quarter.toString(), part));
            if (spread.isEmpty() && money.isPositive()) {
                unscheduled = unscheduled.plus(money);
                warnings.add(measure.name() + " " + year + ": " + money.format("de") + " ohne geplantes Quartal.");
            } else if (!spread.isEmpty() && money.isZero()) {
                warnings.add(measure.name() + " " + year + ": Quartale geplant, aber kein Geld.");
            }
        }
        return new Schedule.Row(measure.code(), measure.title(), planned, paid, unscheduled, milestones);
    }

    /** Of every measure by quarter, in one query. */
    private Map<MeasureId, Map<String, Money>> paid(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Map<String, Money>> paid = new HashMap<>();
        jdbc.sql(
                        """
                        select e.measure_id, e.on_day, sum(e.cents) as cents
                          from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? and e.kind = 'ACTUAL' and e.on_day <= ? and e.recorded_at <= ?
                         group by e.measure_id, e.on_day
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> paid.computeIfAbsent(
                                new MeasureId(row.getInt("measure_id")), none -> new TreeMap<>())
                        .merge(
                                Quarter.of(row.getObject("on_day", LocalDate.class))
                                        .toString(),
                                Money.ofCents(row.getLong("cents")),
                                Money::plus))
                .list();
        return paid;
    }
}
