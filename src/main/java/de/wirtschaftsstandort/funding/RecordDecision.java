package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records a vote of a meeting: enough voting members have to be present, excluded ones are listed and do not vote, and the
 * majority of the body accepts.
 */
@Component
public class RecordDecision {

    private record Sitting(BodyId body, String number, LocalDate heldOn, Set<MemberId> present) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final WriteDecision decisions;
    private final JdbcClient jdbc;

    RecordDecision(
            Bookkeeping bookkeeping, Permissions permissions, Bodies bodies, WriteDecision decisions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the meeting had no quorum or the votes cannot be */
    public DecisionId record(Actor actor, ProgrammeId programme, MeetingId meeting, Vote vote) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, programme);
            Sitting sitting = sitting(programme, meeting);
            Body body = bodies.require(sitting.body());
            List<Member> voting = bodies.members(body.id(), sitting.heldOn()).stream()
                    .filter(Member::voting)
                    .toList();
            long present = voting.stream()
                    .filter(member -> sitting.present().contains(member.id()))
                    .count();
            long excludedVoting = voting.stream()
                    .filter(member -> vote.excluded().containsKey(member.id()))
                    .count();
            int cast = vote.yes() + vote.no() + vote.abstained();
            new Complaints()
                    .blank(vote.title(), "title", "Bitte den Beschluss benennen.")
                    .blank(vote.wording(), "wording", "Bitte den Wortlaut angeben.")
                    .when(
                            Math.min(vote.yes(), Math.min(vote.no(), vote.abstained())) < 0,
                            "yes",
                            "Stimmen zählen ab 0.")
                    .when(
                            present < body.quorum(voting.size()),
                            "present",
                            body.name() + " ist nicht beschlussfähig: anwesend sind " + present + " von "
                                    + voting.size() + " Stimmberechtigten, nötig sind " + body.quorum(voting.size())
                                    + ".")
                    .when(
                            !sitting.present().containsAll(vote.excluded().keySet()),
                            "excluded",
                            "Ausgeschlossen werden kann nur, wer anwesend ist.")
                    .when(
                            vote.excluded().values().stream().anyMatch(String::isBlank),
                            "excluded",
                            "Bitte zu jedem Ausschluss den Grund angeben.")
                    .when(
                            cast > present - excludedVoting,
                            "yes",
                            cast + " Stimmen, aber nur " + (present - excludedVoting) + " Anwesende dürfen abstimmen.")
                    .when(
                            vote.effectiveFrom().isBefore(sitting.heldOn()),
                            "effectiveFrom",
                            "Ein Beschluss wirkt nicht vor seiner Sitzung.")
                    .refuse();
            String number = sitting.number() + "/" + String.format(Locale.ROOT, "%02d", next(meeting));
            return decisions.write(
                    booking,
                    actor,
                    new WriteDecision.Occasion(
                            body, Optional.of(meeting), number, voting.size(), (int) present, sitting.heldOn()),
                    vote);
        });
    }

    private int next(MeetingId meeting) {
        return jdbc.sql("select count(*) + 1 from funding.decision where meeting_id = ?")
                .param(meeting.value())
                .query(Integer.class)
                .single();
    }

    private Sitting sitting(ProgrammeId programme, MeetingId meeting) {
        Set<MemberId> present = jdbc.sql("select member_id from funding.attendance where meeting_id = ?")
                .param(meeting.value())
                .query((row, n) -> new MemberId(row.getInt("member_id")))
                .set();
        return jdbc.sql(
                        """
                        select m.* from funding.meeting m join funding.body b on b.id = m.body_id
                         where m.id = ? and b.programme_id = ? and m.state in ('HELD', 'MINUTES_DRAFTED', 'MINUTES_CONFIRMED')
                        """)
                .params(meeting.value(), programme.value())
                .query((row, n) -> new Sitting(
                        new BodyId(row.getInt("body_id")),
                        row.getString("number"),
                        row.getObject("held_on", LocalDate.class),
                        present))
                .optional()
                .orElseThrow(() -> new Refused("meeting", "Diese Sitzung gibt es nicht."));
    }
}
