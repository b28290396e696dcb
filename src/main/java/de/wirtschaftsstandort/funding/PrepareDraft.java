package de.wirtschaftsstandort.funding;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands in what somebody outside prepared, again after it came back, or takes it back; nothing is booked by any of it. */
@Component
public class PrepareDraft {

    private static final int MOST_FIELDS = 500;
    private static final int LONGEST = 4000;

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final FundingDrafts drafts;
    private final JdbcClient jdbc;

    PrepareDraft(Bookkeeping bookkeeping, Permissions permissions, FundingDrafts drafts, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    /**
     * Hands in a new draft.
     *
     * @param subject what it is about
     * @param fields of the form as typed; empty ones are not kept
     */
    public DraftId prepare(
            Actor actor, ProgrammeId programme, Draft.Kind kind, String subject, Map<String, String> fields) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.PREPARE_DRAFT, programme);
            String json = json(subject, fields);
            String number = booking.number("E", booking.today().getYear(), 3);
            DraftId id = new DraftId(jdbc.sql(
                            """
                            insert into funding.draft (programme_id, number, kind, subject, fields, revision, state, prepared_by, prepared_at)
                            values (?, ?, ?, ?, ?::jsonb, 1, 'WAITING', ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            number,
                            kind.name(),
                            subject.strip(),
                            json,
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single());
            drafts.note(id, Draft.State.WAITING, 1, "", actor, booking.timestamp());
            booking.note(actor, "Entwurf vorgelegt", number, "", kind.label(), subject.strip());
            return id;
        });
    }

    /**
     * Hands the draft in again with other fields.
     *
     * @param seen the revision that was shown
     * @throws Refused when somebody adopted or changed it meanwhile
     */
    public DraftId change(Actor actor, DraftId id, int seen, String subject, Map<String, String> fields) {
        return bookkeeping.book(drafts.require(id).programme(), booking -> {
            Draft draft = own(actor, id);
            refuseUnlessStill(draft, seen);
            jdbc.sql("update funding.draft set state = 'WAITING', subject = ?, fields = ?::jsonb, revision ="
                            + " revision + 1 where id = ?")
                    .params(subject.strip(), json(subject, fields), id.value())
                    .update();
            drafts.note(id, Draft.State.WAITING, draft.revision() + 1, "", actor, booking.timestamp());
            booking.note(
                    actor,
                    "Entwurf vorgelegt",
                    draft.number(),
                    "Fassung " + draft.revision(),
                    "Fassung " + (draft.revision() + 1),
                    subject.strip());
            return id;
        });
    }

    /** Takes the draft back; what was typed is forgotten, its number and subject stay. */
    public void withdraw(Actor actor, DraftId id, String reason) {
        bookkeeping.book(drafts.require(id).programme(), booking -> {
            Draft draft = own(actor, id);
            new Complaints().blank(reason, "reason", "Bitte den Grund angeben.").refuse();
            jdbc.sql("update funding.draft set state = 'WITHDRAWN', fields = '{}' where id = ?")
                    .param(id.value())
                    .update();
            drafts.note(id, Draft.State.WITHDRAWN, draft.revision(), reason.strip(), actor, booking.timestamp());
            booking.note(
                    actor,
                    "Entwurf zurückgezogen",
                    draft.number(),
                    draft.state().label(),
                    Draft.State.WITHDRAWN.label(),
                    reason.strip());
            return id;
        });
    }

    private Draft own(Actor actor, DraftId id) {
        Draft draft = drafts.require(id);
        permissions.require(actor, FundingAction.PREPARE_DRAFT, draft.programme());
        if (!draft.preparedBy().equals(actor.user())) {
            throw new NotPermitted("Diesen Entwurf ändert nur, wer ihn vorbereitet hat: " + draft.preparedBy() + ".");
        }
        new Complaints().when(!draft.state().isOpen(), "", () -> over(draft)).refuse();
        return draft;
    }

    /** @throws Refused when another revision than the one that was seen is on record */
    static void refuseUnlessStill(Draft draft, int seen) {
        new Complaints()
                .when(
                        draft.revision() != seen,
                        "",
                        () -> draft.number() + " wurde inzwischen geändert und noch einmal vorgelegt (Fassung "
                                + draft.revision() + "). Bitte sehen Sie die neue Fassung an.")
                .refuse();
    }

    /** What to say to whoever comes too late. */
    static String over(Draft draft) {
        Draft.Step last = draft.steps().get(0);
        if (draft.state() == Draft.State.SENT_BACK) {
            return draft.number() + " ist „" + draft.state().label() + "“ von " + last.by()
                    + " und noch nicht wieder vorgelegt.";
        }
        return draft.number() + " ist schon erledigt: „" + draft.state().label() + "“ von " + last.by()
                + draft.result().map(number -> " als " + number).orElse("") + ".";
    }

    private static String json(String subject, Map<String, String> fields) {
        Map<String, String> kept = fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        new Complaints()
                .blank(subject, "subject", "Bitte sagen, worum es geht.")
                .when(
                        kept.size() > MOST_FIELDS || kept.values().stream().anyMatch(value -> value.length() > LONGEST),
                        "",
                        "Der Entwurf ist zu umfangreich; bitte in mehrere teilen.")
                .refuse();
        return JsonMapper.shared().writeValueAsString(kept);
    }
}
