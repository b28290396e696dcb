package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters a vote into the book of decisions; whether it could be taken, the use cases have asked. */
@Component
class WriteDecision {

    /**
     * Where and by how many a vote was taken.
     *
     * @param meeting empty for a circular vote
     * @param voting all members with a vote
     * @param present those of them who were there or answered, excluded ones included
     */
    record Occasion(
            Body body, Optional<MeetingId> meeting, String number, int voting, int present, LocalDate decidedOn) {}

    private final JdbcClient jdbc;

    WriteDecision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DecisionId write(Booking booking, Actor actor, Occasion occasion, Vote vote) {
        Body body = occasion.body();
        int id = jdbc.sql(
                        """
                        insert into funding.decision
                            (programme_id, body_id, meeting_id, number, title, wording, yes, no, abstained, voting, present, accepted,
                             decided_on, effective_from, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(body.programme().value())
                .param(body.id().value())
                .param(occasion.meeting().map(MeetingId::value).orElse(null))
                .param(occasion.number())
                .param(vote.title())
                .param(vote.wording())
                .param(vote.yes())
                .param(vote.no())
                .param(vote.abstained())
                .param(occasion.voting())
                .param(occasion.present())
                .param(body.majority().accepts(vote.yes(), vote.no(), vote.abstained(), occasion.voting()))
                .param(occasion.decidedOn())
                .param(vote.effectiveFrom())
                .param(actor.user().value())
                .param(booking.timestamp())
                .query(Integer.class)
                .single();
        vote.excluded().forEach((member, reason) -> jdbc.sql("insert into funding.decision_exclusion values (?, ?, ?)")
                .params(id, member.value(), reason)
                .update());
        booking.note(
                actor,
                "Beschluss festgehalten",
                occasion.number(),
                "",
                vote.yes() + ":" + vote.no() + ":" + vote.abstained(),
                vote.title());
        return new DecisionId(id);
    }
}
