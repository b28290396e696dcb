package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts a circular vote once everybody answered or its last day is over. With a quorum of votes cast it becomes a decision by
 * the majority of the body; without one there is none, and the question belongs into a meeting.
 */
@Component
public class EndCircular {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final Circulars circulars;
    private final WriteDecision decisions;
    private final DecideVirement virements;
    private final JdbcClient jdbc;

    EndCircular(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Bodies bodies,
            Circulars circulars,
            WriteDecision decisions,
            DecideVirement virements,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.circulars = circulars;
        this.decisions = decisions;
        this.virements = virements;
        this.jdbc = jdbc;
    }

    /**
     * Answers the decision, empty when too few answered.
     *
     * @throws Refused while somebody may still vote, or with what a virement lacks by now
     */
    public Optional<DecisionId> count(Actor actor, ProgrammeId programme, CircularId id) {
        return bookkeeping.book(programme, booking -> {
            Circular asked = open(actor, programme, id);
            List<String> silent = asked.silent();
            new Complaints()
                    .when(
                            !silent.isEmpty() && !booking.today().isAfter(asked.dueOn()),
                            "",
                            () -> "Bis einschließlich " + GermanDate.format(asked.dueOn())
                                    + " darf noch abgestimmt werden; es fehlen: " + String.join(", ", silent) + ".")
                    .refuse();
            Body body = bodies.require(asked.body());
            int needed = body.quorum(asked.ballots().size());
            if (asked.cast() < needed) {
                end(
                        booking,
                        actor,
                        asked,
                        Circular.State.WITHOUT_RESULT,
                        "Nicht beschlussfähig: abgegeben sind " + asked.cast() + " von "
                                + asked.ballots().size() + " Stimmen, nötig sind " + needed + ".");
                return Optional.<DecisionId>empty();
            }
            DecisionId decision = decide(booking, actor, body, asked);
            jdbc.sql("update funding.circular set state = 'DECIDED', ended_on = ?, decision_id = ? where id = ?")
                    .params(booking.today(), decision.value(), id.value())
                    .update();
            asked.virement().ifPresent(virement -> follow(actor, virement, decision));
            return Optional.of(decision);
        });
    }

    /** Ends it without a decision, e.g. because a member objects to the procedure. */
    public void stop(Actor actor, ProgrammeId programme, CircularId id, String reason) {
        bookkeeping.book(programme, booking -> {
            Circular asked = open(actor, programme, id);
            new Complaints()
                    .blank(reason, "stopReason", "Bitte sagen, warum nicht weiter abgestimmt wird.")
                    .refuse();
            end(booking, actor, asked, Circular.State.STOPPED, reason.strip());
            return id;
        });
    }

    private Circular open(Actor actor, ProgrammeId programme, CircularId id) {
        permissions.require(actor, FundingAction.RECORD_DECISION, programme);
        Circular asked = circulars.require(programme, id);
        new Complaints()
                .when(
                        asked.state() != Circular.State.OPEN,
                        "",
                        asked.number() + " ist „" + asked.state().label() + "“.")
                .refuse();
        return asked;
    }

    private DecisionId decide(Booking booking, Actor actor, Body body, Circular asked) {
        Map<MemberId, String> excluded = asked.ballots().stream()
                .filter(ballot -> ballot.choice().equals(Optional.of(Circular.Choice.EXCLUDED)))
                .collect(Collectors.toMap(Circular.Ballot::member, Circular.Ballot::reason));
        return decisions.write(
                booking,
                actor,
                new WriteDecision.Occasion(
                        body,
                        Optional.empty(),
                        asked.number(),
                        asked.ballots().size(),
                        asked.cast() + excluded.size(),
                        booking.today()),
                new Vote(
                        asked.title(),
                        asked.wording(),
                        asked.count(Circular.Choice.YES),
                        asked.count(Circular.Choice.NO),
                        asked.count(Circular.Choice.ABSTAINED),
                        excluded,
                        asked.effectiveFrom().isBefore(booking.today()) ? booking.today() : asked.effectiveFrom()));
    }

    private void follow(Actor actor, VirementId virement, DecisionId decision) {
        try {
            virements.decide(actor, virement, decision);
        } catch (Refused refused) {
            throw new Refused(refused.complaints().stream()
                    .map(one -> new Complaint("", one.sentence()))
                    .toList());
        }
    }

    private void end(Booking booking, Actor actor, Circular asked, Circular.State state, String reason) {
        jdbc.sql("update funding.circular set state = ?, ended_on = ?, end_reason = ? where id = ?")
                .params(state.name(), booking.today(), reason, asked.id().value())
                .update();
        booking.note(actor, "Umlaufbeschluss beendet", asked.number(), "", state.label(), reason);
    }
}
