package de.wirtschaftsstandort.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The three lights of every measure and the worst of them, with reasons; a person's light stands beside, not instead. */
@Component
public class Lights {

    private static final long LATE_RED = 30;

    /**
     * Lights of a measure.
     *
     * @param overall the worst of the three, or what the latest accepted report says instead as long as it speaks
     */
    public record Reading(
            Measure measure, LightReading budget, LightReading time, LightReading goals, LightReading overall) {}

    /** What a report says of its measure's light; empty when it leaves it as computed. */
    private record Said(MeasureId measure, Quarter quarter, Optional<Light> light, String reason) {}

    private final Permissions permissions;
    private final Programmes programmes;
    private final Figures figures;
    private final MeasureProgress progress;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    Lights(
            Permissions permissions,
            Programmes programmes,
            Figures figures,
            MeasureProgress progress,
            RuleBook rules,
            JdbcClient jdbc) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.figures = figures;
        this.progress = progress;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** Of the year of the moment, by measure number. */
    public List<Reading> read(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, asOf);
    }

    List<Reading> compute(ProgrammeId programme, AsOf asOf) {
        BudgetLight rule = BudgetLight.of(rules, programme, asOf);
        Map<MeasureId, Cell> cells = figures.compute(programme, asOf).stream()
                .filter(cell -> cell.year() == asOf.day().getYear())
                .collect(Collectors.toMap(Cell::measure, Function.identity()));
        Map<MeasureId, List<Milestone>> milestones =
                progress.milestones(programme, asOf).stream().collect(Collectors.groupingBy(Milestone::measure));
        Map<MeasureId, List<Indicator>> indicators =
                progress.indicators(programme, asOf).stream().collect(Collectors.groupingBy(Indicator::measure));
        Map<MeasureId, Set<String>> reported = reported(programme, asOf);
        Map<MeasureId, LightReading> overrides = overrides(programme, asOf);
        return programmes.measures(programme, asOf).stream()
                .map(measure -> {
                    LightReading budget = rule.read(cells.getOrDefault(measure.id(), Cell.EMPTY));
                    LightReading time = time(
                            measure,
                            milestones.getOrDefault(measure.id(), List.of()),
                            reported.getOrDefault(measure.id(), Set.of()),
                            asOf);
                    LightReading goals = goals(indicators.getOrDefault(measure.id(), List.of()));
                    LightReading worst = Stream.of(budget, time, goals)
                            .max(Comparator.comparing(LightReading::light))
                            .orElseThrow();
                    return new Reading(measure, budget, time, goals, overrides.getOrDefault(measure.id(), worst));
                })
                .toList();
    }

    private LightReading time(Measure measure, List<Milestone> milestones, Set<String> reported, AsOf asOf) {
        Optional<Milestone> latest = milestones.stream()
                .filter(one -> one.isOpen(asOf.day()))
                .max(Comparator.comparing(one -> one.daysLate(asOf.day())));
        long late = latest.map(one -> one.daysLate(asOf.day())).orElse(0L);
        if (late > 0) {
            return LightReading.of(
                    late > LATE_RED ? Light.RED : Light.YELLOW,
                    "Meilenstein „" + latest.orElseThrow().title() + "“ ist " + late + " Tage überfällig");
        }
        Optional<Quarter> silent = measure.status() == MeasureStatus.RUNNING
                ? measure.quarters().stream()
                        .filter(quarter ->
                                quarter.lastDay().isBefore(asOf.day()) && !reported.contains(quarter.toString()))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
        return silent.map(quarter -> LightReading.of(Light.YELLOW, "Für " + quarter + " fehlt der Bericht"))
                .orElseGet(() -> LightReading.of(Light.GREEN, "Im Zeitplan"));
    }

    /** Quarters reported by then, of every measure. */
    private Map<MeasureId, Set<String>> reported(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, Set<String>> reported = new HashMap<>();
        jdbc.sql(
                        """
                        select r.measure_id, r.quarter from funding.progress_report r join funding.measure m on m.id = r.measure_id
                         where m.programme_id = ? and r.submitted_at <= ?
                        """)
                .params(programme.value(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> reported.computeIfAbsent(readMeasure(row), none -> new HashSet<>())
                        .add(row.getString("quarter")))
                .list();
        return reported;
    }

    private static LightReading goals(List<Indicator> indicators) {
        return indicators.stream()
                .max(Comparator.comparing(Indicator::light))
                .map(one -> LightReading.of(
                        one.light(),
                        one.name() + ": " + one.actual() + " von " + one.targetToDate() + " " + one.unit()))
                .orElseGet(() -> LightReading.of(Light.GREEN, "Kein Indikator festgelegt"));
    }

    /**
     * Of the latest accepted report of each measure. It speaks for its quarter, and on until the report of the next one is due;
     * after that nobody stands by it any more, and what is computed counts again.
     */
    private Map<MeasureId, LightReading> overrides(ProgrammeId programme, AsOf asOf) {
        Map<MeasureId, LightReading> overrides = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (r.measure_id) r.measure_id, r.quarter, r.light_override, r.override_reason
                          from funding.progress_report r join funding.measure m on m.id = r.measure_id
                         where m.programme_id = ? and funding.speaks_from(r.quarter, r.accepted_on) <= ? and r.accepted_at <= ?
                         order by r.measure_id, r.quarter desc, r.id desc
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Said(
                        new MeasureId(row.getInt("measure_id")),
                        Quarter.parse(row.getString("quarter")),
                        Optional.ofNullable(row.getString("light_override")).map(Light::valueOf),
                        row.getString("override_reason")))
                .list()
                .forEach(one -> one.light()
                        .filter(light -> !asOf.day().isAfter(lapses(programme, one.quarter(), asOf)))
                        .ifPresent(light -> overrides.put(one.measure(), new LightReading(light, one.reason(), true))));
        return overrides;
    }

    private LocalDate lapses(ProgrammeId programme, Quarter quarter, AsOf asOf) {
        LocalDate end = quarter.next().lastDay();
        return end.plus(rules.require(programme, RuleKey.PROGRESS_REPORT_DUE, new AsOf(end, asOf.knownAt()))
                .period());
    }

    private static MeasureId readMeasure(ResultSet row) {
        try {
            return new MeasureId(row.getInt("measure_id"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
