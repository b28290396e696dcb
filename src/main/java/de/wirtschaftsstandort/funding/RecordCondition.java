package de.wirtschaftsstandort.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an ancillary condition over from its decision, and corrects what was taken over wrongly. */
@Component
public class RecordCondition {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final AncillaryConditions conditions;
    private final JdbcClient jdbc;

    RecordCondition(Bookkeeping bookkeeping, Permissions permissions, AncillaryConditions conditions, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.conditions = conditions;
        this.jdbc = jdbc;
    }

    /**
     * Its number counts on within the decision.
     *
     * @param decision number of the decision
     */
    public AncillaryCondition record(Actor actor, ProgrammeId programme, int decision, ConditionTerms terms) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            Complaints complaints = terms.complaints();
            int grant = jdbc.sql("select id from funding.grant_decision where programme_id = ? and number = ?")
                    .params(programme.value(), decision)
                    .query(Integer.class)
                    .optional()
                    .orElse(0);
            complaints
                    .when(grant == 0, "decision", "Bitte den Bescheid auswählen.")
                    .refuse();
            int id = jdbc.sql(
                            """
                            insert into funding.ancillary_condition
                                (programme_id, grant_decision_id, number, source, wording, due_on, responsible, recorded_by, recorded_at)
                            select :programme, :grant, coalesce(max(number), 0) + 1, :source, :wording, :due::date, :responsible, :by, :at
                              from funding.ancillary_condition where grant_decision_id = :grant
                            returning id
                            """)
                    .param("programme", programme.value())
                    .param("grant", grant)
                    .param("source", terms.source())
                    .param("wording", terms.wording())
                    .param("due", terms.due().map(Object::toString).orElse(null))
                    .param("responsible", terms.responsible())
                    .param("by", actor.user().value())
                    .param("at", booking.timestamp())
                    .query(Integer.class)
                    .single();
            AncillaryCondition recorded = conditions.require(programme, id);
            booking.note(actor, "Nebenbestimmung eingetragen", recorded.code(), "", terms.words(), "");
            return recorded;
        });
    }

    /**
     * Only while it is open; one that was met is opened again first.
     *
     * @param seen mark of the terms that were shown
     * @param reason what was wrong, for the audit log
     * @throws Refused also when other terms than those shown are on record
     */
    public void change(
            Actor actor, ProgrammeId programme, int condition, String seen, ConditionTerms terms, String reason) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            AncillaryCondition before = conditions.require(programme, condition);
            terms.complaints()
                    .blank(reason, "reason", "Bitte sagen, warum Sie die Nebenbestimmung ändern.")
                    .when(
                            !before.isOpen(),
                            "",
                            "Die Nebenbestimmung ist als erfüllt eingetragen. Erst wenn sie wieder offen ist, lässt"
                                    + " sie sich ändern.")
                    .when(before.terms().equals(terms), "", "So steht es schon da.")
                    .when(
                            !before.terms().equals(terms)
                                    && !before.terms().mark().equals(seen),
                            "",
                            "Die Nebenbestimmung wurde inzwischen geändert. Oben steht, was jetzt gilt, im Formular,"
                                    + " was Sie eingetragen haben.")
                    .refuse();
            jdbc.sql("update funding.ancillary_condition set source = ?, wording = ?, due_on = ?::date,"
                            + " responsible = ? where id = ?")
                    .param(terms.source())
                    .param(terms.wording())
                    .param(terms.due().map(Object::toString).orElse(null))
                    .param(terms.responsible())
                    .param(condition)
                    .update();
            booking.note(
                    actor,
                    "Nebenbestimmung geändert",
                    before.code(),
                    before.terms().words(),
                    terms.words(),
                    reason);
            return condition;
        });
    }
}
