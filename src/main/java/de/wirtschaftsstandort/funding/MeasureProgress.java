package de.wirtschaftsstandort.funding;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators and milestones: set, measured, read. */
@Component
public class MeasureProgress {

    private static final int QUARTERS = 4;

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final JdbcClient jdbc;

    MeasureProgress(Bookkeeping bookkeeping, Permissions permissions, Programmes programmes, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    /** @return key of the indicator */
    public int define(Actor actor, ProgrammeId programme, int number, NewIndicator indicator) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.ACCEPT_PROGRESS, programme);
            Measure measure = programmes.requireMeasure(programme, number);
            new Complaints()
                    .blank(indicator.name(), "name", "Bitte den Indikator benennen.")
                    .blank(indicator.unit(), "unit", "Bitte die Einheit angeben.")
                    .when(
                            defined(actor, programme, measure.id()).containsValue(indicator.name()),
                            "name",
                            "Einen Indikator dieses Namens hat die Maßnahme schon.")
                    .when(indicator.targets().isEmpty(), "targets", "Bitte ein Ziel angeben.")
                    .when(
                            indicator.targets().values().stream().anyMatch(target -> target < 0),
                            "targets",
                            "Ein Ziel liegt nicht unter null.")
                    .refuse();
            int id = jdbc.sql(
                            "insert into funding.indicator (measure_id, name, unit, kind, baseline, cumulative) values (?, ?, ?, ?, ?, ?) returning id")
                    .params(
                            measure.id().value(),
                            indicator.name(),
                            indicator.unit(),
                            indicator.kind().name(),
                            indicator.baseline(),
                            indicator.cumulative())
                    .query(Integer.class)
                    .single();
            indicator.targets().forEach((year, target) -> jdbc.sql(
                            "insert into funding.indicator_target values (?, ?, ?)")
                    .params(id, year, target)
                    .update());
            booking.note(
                    actor,
                    "Indikator festgelegt",
                    measure.code() + " " + indicator.name(),
                    "",
                    indicator.targets().toString(),
                    "");
            return id;
        });
    }

    public void measure(
            Actor actor, ProgrammeId programme, int number, int indicator, LocalDate day, long value, String evidence) {
        bookkeeping.book(programme, booking -> {
            Measure measure = programmes.requireMeasure(programme, number);
            permissions.require(actor, FundingAction.WRITE_PROGRESS, programme, List.of(measure.id()));
            new Complaints()
                    .blank(evidence, "evidence", "Bitte den Nachweis nennen.")
                    .when(day.isAfter(booking.today()), "day", "Der Tag liegt in der Zukunft.")
                    .refuse();
            int added = jdbc.sql(
                            """
                            insert into funding.indicator_value (indicator_id, on_day, value, evidence, recorded_by, recorded_at)
                            select id, ?, ?, ?, ?, ? from funding.indicator where id = ? and measure_id = ?
                            """)
                    .params(
                            day,
                            value,
                            evidence,
                            actor.user().value(),
                            booking.timestamp(),
                            indicator,
                            measure.id().value())
                    .update();
            new Complaints()
                    .when(added == 0, "indicator", "Diesen Indikator hat die Maßnahme nicht.")
                    .refuse();
            booking.note(
                    actor, "Indikator gemessen", measure.code() + " " + indicator, "", Long.toString(value), evidence);
            return indicator;
        });
    }

    /** Keys and names of a measure's indicators, in the order they were set. */
    public Map<Integer, String> defined(Actor actor, ProgrammeId programme, MeasureId measure) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme, List.of(measure));
        Map<Integer, String> defined = new LinkedHashMap<>();
        jdbc.sql("select id, name from funding.indicator where measure_id = ? order by id")
                .param(measure.value())
                .query((row, n) -> defined.put(row.getInt("id"), row.getString("name")))
                .list();
        return defined;
    }

    /** As {@link #indicators}, for those who may read figures. */
    public List<Indicator> read(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return indicators(programme, asOf);
    }

    /** Of the year of the moment; the target to date grows by a quarter of the year's with every quarter that is over. */
    List<Indicator> indicators(ProgrammeId programme, AsOf asOf) {
        int year = asOf.day().getYear();
        int over = (int) Stream.of(1, 2, 3, 4)
                .filter(q -> !new Quarter(year, q).lastDay().isAfter(asOf.day()))
                .count();
        return jdbc.sql(
                        """
                        select i.*, t.target,
                               coalesce(case when i.cumulative
                                 then (select sum(v.value) from funding.indicator_value v
                                        where v.indicator_id = i.id and v.on_day between :first and :day and v.recorded_at <= :known)
                                 else (select v.value from funding.indicator_value v
                                        where v.indicator_id = i.id and v.on_day <= :day and v.recorded_at <= :known
                                        order by v.on_day desc, v.id desc limit 1) end, i.baseline) as actual
                          from funding.indicator i
                          join funding.measure m on m.id = i.measure_id
                          join funding.indicator_target t on t.indicator_id = i.id and t.year = :year
                         where m.programme_id = :programme
                         order by m.number, i.id
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .param("first", LocalDate.of(year, 1, 1))
                .param("day", asOf.day())
                .param("known", Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Indicator(
                        row.getInt("id"),
                        new MeasureId(row.getInt("measure_id")),
                        row.getString("name"),
                        row.getString("unit"),
                        NewIndicator.Kind.valueOf(row.getString("kind")),
                        year,
                        row.getLong("target"),
                        row.getLong("target") * over / QUARTERS,
                        row.getLong("actual")))
                .list();
    }

    /** As they stood; what was done after the day is still open. */
    List<Milestone> milestones(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql("select * from funding.milestones_as_of(?, ?, ?) order by due, id")
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Milestone(
                        new MeasureId(row.getInt("measure_id")),
                        row.getString("title"),
                        row.getObject("baseline_due", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("done_on", LocalDate.class))))
                .list();
    }
}
