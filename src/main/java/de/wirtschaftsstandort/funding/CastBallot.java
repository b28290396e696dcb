package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a member's vote in a circular: from the member at their own desk, or from the programme lead as it came by mail or
 * letter. Until the vote ends a later word replaces an earlier one; both stay on record.
 */
@Component
public class CastBallot {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Circulars circulars;
    private final JdbcClient jdbc;

    CastBallot(Bookkeeping bookkeeping, Permissions permissions, Circulars circulars, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.circulars = circulars;
        this.jdbc = jdbc;
    }

    /**
     * @param reason why the member is excluded, or how the vote came that the lead enters
     * @throws Refused when the member has no vote here, the vote is over, or the reason is missing
     */
    public void cast(
            Actor actor,
            ProgrammeId programme,
            CircularId id,
            MemberId member,
            Circular.Choice choice,
            String reason,
            LocalDate day) {
        bookkeeping.book(programme, booking -> {
            Circular asked = circulars.require(programme, id);
            Optional<Circular.Ballot> ballot = asked.ballots().stream()
                    .filter(one -> one.member().equals(member))
                    .findFirst();
            boolean own = ballot.filter(one -> one.user().equals(actor.user())).isPresent();
            permissions.require(actor, own ? FundingAction.CAST_VOTE : FundingAction.RECORD_DECISION, programme);
            new Complaints()
                    .when(
                            asked.state() != Circular.State.OPEN,
                            "",
                            asked.number() + " ist „" + asked.state().label() + "“.")
                    .when(ballot.isEmpty(), "member", "Diese Person hat in dem Umlaufbeschluss keine Stimme.")
                    .when(
                            choice == Circular.Choice.EXCLUDED && reason.isBlank(),
                            "reason",
                            "Bitte den Grund des Ausschlusses angeben.")
                    .when(
                            !own && choice != Circular.Choice.EXCLUDED && reason.isBlank(),
                            "reason",
                            "Bitte sagen, wie die Stimme kam, z. B. „E-Mail vom 14.06.“.")
                    .when(day.isAfter(booking.today()), "castOn", "Der Tag liegt in der Zukunft.")
                    .when(
                            day.isBefore(asked.askedOn()) || day.isAfter(asked.dueOn()),
                            "castOn",
                            "Stimmen zählen vom " + GermanDate.format(asked.askedOn()) + " bis zum "
                                    + GermanDate.format(asked.dueOn()) + ".")
                    .refuse();
            jdbc.sql(
                            """
                            insert into funding.circular_ballot (circular_id, member_id, choice, reason, cast_on, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            member.value(),
                            choice.name(),
                            reason.strip(),
                            day,
                            actor.user().value(),
                            booking.timestamp())
                    .update();
            booking.note(
                    actor,
                    "Stimme im Umlauf",
                    asked.number() + ", " + ballot.orElseThrow().name(),
                    ballot.flatMap(Circular.Ballot::choice).map(Enum::name).orElse(""),
                    choice.name(),
                    reason.strip());
            return id;
        });
    }
}
