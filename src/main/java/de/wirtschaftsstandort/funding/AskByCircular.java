package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a question to all members of a body by mail and opens the vote on it, where its rules of procedure allow that. */
@Component
@OnlyWithBackoffice
public class AskByCircular {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final Bodies bodies;
    private final Circulars circulars;
    private final Programmes programmes;
    private final Virements virements;
    private final WriteToMembers mails;
    private final JdbcClient jdbc;

    AskByCircular(
            Bookkeeping bookkeeping,
            Permissions permissions,
            Bodies bodies,
            Circulars circulars,
            Programmes programmes,
            Virements virements,
            WriteToMembers mails,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.circulars = circulars;
        this.programmes = programmes;
        this.virements = virements;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    /** @throws Refused when the body does not decide this way, nobody has a vote, or a day cannot be */
    public CircularId ask(Actor actor, BodyId bodyId, NewCircular asked) {
        Body body = bodies.require(bodyId);
        return bookkeeping.book(body.programme(), booking -> {
            permissions.require(actor, FundingAction.RECORD_DECISION, body.programme());
            List<Member> members = bodies.members(bodyId, booking.today());
            new Complaints()
                    .when(
                            !body.rules().circular(),
                            "body",
                            body.name() + " beschließt nach seiner Geschäftsordnung nur in Sitzungen.")
                    .when(
                            members.stream().noneMatch(Member::voting),
                            "body",
                            body.name() + " hat heute keine stimmberechtigten Mitglieder.")
                    .blank(asked.title(), "title", "Bitte den Beschluss benennen.")
                    .blank(asked.wording(), "wording", "Bitte den Wortlaut angeben.")
                    .when(
                            !asked.dueOn().isAfter(booking.today()),
                            "dueOn",
                            "Für die Stimmen bleibt kein Tag; die Frist endet frühestens morgen.")
                    .when(
                            asked.effectiveFrom().isBefore(booking.today()),
                            "effectiveFrom",
                            "Ein Beschluss wirkt nicht vor der Abstimmung.")
                    .when(
                            asked.virement()
                                    .filter(id -> !virements.programmeOf(id).equals(body.programme())
                                            || virements.require(id).state() != Virement.State.SUBMITTED)
                                    .isPresent(),
                            "item",
                            "Über diesen Vorgang ist nicht mehr zu entscheiden.")
                    .when(
                            asked.virement().isPresent() && !body.deciding(),
                            "item",
                            body.name() + " berät nur; über eine Umwidmung entscheidet ein beschließendes Gremium.")
                    .refuse();
            String number = booking.number(
                    HoldMeeting.prefix(body.kind()) + "-U", booking.today().getYear(), 2);
            int id = jdbc.sql(
                            """
                            insert into funding.circular (body_id, number, title, wording, reasons, asked_on, due_on, effective_from,
                                                          virement_id, state, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?) returning id
                            """)
                    .param(bodyId.value())
                    .param(number)
                    .param(asked.title())
                    .param(asked.wording())
                    .param(asked.reasons())
                    .param(booking.today())
                    .param(asked.dueOn())
                    .param(asked.effectiveFrom())
                    .param(asked.virement().map(VirementId::value).orElse(null))
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .query(Integer.class)
                    .single();
            CircularId circular = new CircularId(id);
            mails.write(
                    actor,
                    members,
                    CircularMail.asked(
                            programmes.require(body.programme()), circulars.require(body.programme(), circular)),
                    booking.today());
            booking.note(
                    actor,
                    "Umlaufbeschluss erbeten",
                    number,
                    "",
                    "bis " + GermanDate.format(asked.dueOn()),
                    asked.title());
            return circular;
        });
    }
}
