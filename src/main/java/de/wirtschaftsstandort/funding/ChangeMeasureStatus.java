package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves a measure on. It starts only with a working group whose seats are filled that day, or by a decision that names the
 * exception; it ends only when nothing is open.
 */
@Component
public class ChangeMeasureStatus {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Programmes programmes;
    private final Bodies bodies;
    private final Decisions decisions;
    private final MeasureStatuses statuses;
    private final JdbcClient jdbc;

    ChangeMeasureStatus(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Programmes programmes,
            Bodies bodies,
            Decisions decisions,
            MeasureStatuses statuses,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.programmes = programmes;
        this.bodies = bodies;
        this.decisions = decisions;
        this.statuses = statuses;
        this.jdbc = jdbc;
    }

    /**
     * @param day since when; not in the future and not before the step before it
     * @param decision behind it: the exception of a start without a complete working group, or the end of a dropped measure
     * @throws Refused naming what is missing
     */
    public void change(
            Actor actor,
            ProgrammeId programme,
            int number,
            MeasureStatus to,
            LocalDate day,
            Optional<DecisionId> decision,
            String reason) {
        bookkeeping.book(programme, booking -> {
            Measure measure = programmes.requireMeasure(programme, number);
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Optional<LocalDate> last = statuses.of(measure.id(), AsOf.everything()).stream()
                    .map(StatusChange::day)
                    .findFirst();
            Complaints complaints = new Complaints()
                    .blank(reason, "reason", "Bitte den Grund angeben.")
                    .when(day.isAfter(booking.today()), "day", "Der Tag liegt in der Zukunft.")
                    .when(
                            last.filter(day::isBefore).isPresent(),
                            "day",
                            () -> "Zuletzt geändert wurde der Stand zum " + GermanDate.format(last.orElseThrow())
                                    + "; davor lässt sich nichts mehr einfügen.")
                    .when(
                            !measure.status().canBecome(to),
                            "status",
                            measure.name() + " ist „" + measure.status().label() + "“ und kann nicht „" + to.label()
                                    + "“ werden.");
            boolean accepted = decision.map(id -> decisions.require(programme, id))
                    .filter(found -> found.accepted()
                            && found.binding()
                            && !found.decidedOn().isAfter(day))
                    .isPresent();
            obstacles(measure, to, day, accepted).forEach(one -> complaints.when(true, one.field(), one.sentence()));
            complaints.refuse();
            jdbc.sql(
                            """
                            insert into funding.measure_status (measure_id, was, status, on_day, reason, decision_id, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(measure.id().value())
                    .param(measure.status().name())
                    .param(to.name())
                    .param(day)
                    .param(reason)
                    .param(decision.map(DecisionId::value).orElse(null))
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .update();
            booking.note(
                    actor,
                    "Stand der Maßnahme",
                    measure.code(),
                    measure.status().name(),
                    to.name() + " seit " + GermanDate.format(day),
                    reason);
            return number;
        });
    }

    /** What stands against every step that may follow today, without a decision; nothing where it can be taken. */
    public Map<MeasureStatus, List<String>> next(Actor actor, ProgrammeId programme, Measure measure, LocalDate day) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        Map<MeasureStatus, List<String>> next = new EnumMap<>(MeasureStatus.class);
        measure.status()
                .next()
                .forEach(to -> next.put(
                        to,
                        obstacles(measure, to, day, false).stream()
                                .map(Complaint::sentence)
                                .toList()));
        return next;
    }

    private List<Complaint> obstacles(Measure measure, MeasureStatus to, LocalDate day, boolean accepted) {
        Complaints complaints = new Complaints();
        if (to == MeasureStatus.RUNNING && !accepted) {
            startComplaint(measure, day).ifPresent(sentence -> complaints.when(true, "workingGroup", sentence));
        }
        if (to == MeasureStatus.DROPPED) {
            complaints.when(!accepted, "decision", "Gestrichen wird eine Maßnahme nur durch Beschluss.");
        }
        if (to == MeasureStatus.DROPPED || to == MeasureStatus.CLOSED) {
            complaints.when(isBound(measure), "status", measure.name() + " hat noch offene Aufträge.");
            complaints.when(unpaid(measure) > 0, "status", measure.name() + " hat noch unbezahlte Belege.");
        }
        if (to == MeasureStatus.CLOSED) {
            complaints.when(
                    count("progress_report", measure, " and percent = 100 and accepted_at is not null") == 0,
                    "status",
                    "Es fehlt der angenommene Schlussbericht (100 %).");
            complaints.when(
                    count("publicity_evidence", measure, " and (notice_shown or exemption_reason <> '')") == 0,
                    "status",
                    "Es fehlt ein Publizitätsnachweis: ein Medium mit Förderhinweis oder eine gemeldete Ausnahme.");
        }
        return complaints.list();
    }

    /** Why a measure cannot start on a day; empty when its working group is complete. */
    Optional<String> startComplaint(Measure measure, LocalDate day) {
        Optional<BodyId> group = jdbc.sql(
                        "select working_group_id from funding.measure where id = ? and working_group_id is not null")
                .param(measure.id().value())
                .query(Integer.class)
                .optional()
                .map(BodyId::new);
        if (group.isEmpty()) {
            return Optional.of(measure.name() + " hat noch keine Arbeitsgruppe.");
        }
        List<Stakeholder> missing = bodies.missing(group.orElseThrow(), day);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("In der Arbeitsgruppe fehlt: "
                        + missing.stream().map(Stakeholder::label).collect(Collectors.joining(", "))
                        + ". Ohne sie beginnt " + measure.code() + " nur mit einem Beschluss, der die Ausnahme nennt.");
    }

    private boolean isBound(Measure measure) {
        return jdbc.sql("select coalesce(sum(cents), 0) from funding.money_entry where measure_id = ? and kind"
                                + " = 'COMMITTED'")
                        .param(measure.id().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether they hold money or not: also those that belong to an order or count nothing have to be settled. */
    private int unpaid(Measure measure) {
        return jdbc.sql(
                        """
                        select count(*) from funding.receipt r join funding.receipt_line l on l.receipt_id = r.id
                         where l.measure_id = ? and coalesce(r.parked_from, r.state) in ('RECORDED', 'CHECKED', 'RELEASED')
                        """)
                .param(measure.id().value())
                .query(Integer.class)
                .single();
    }

    private int count(String table, Measure measure, String condition) {
        return jdbc.sql("select count(*) from funding." + table + " where measure_id = ?" + condition)
                .param(measure.id().value())
                .query(Integer.class)
                .single();
    }
}
