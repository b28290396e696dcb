package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts on record that an ancillary condition was met and how that can be seen; opens one again that was not met after all. */
@Component
public class FulfilCondition {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final AncillaryConditions conditions;
    private final StoreDocument documents;
    private final JdbcClient jdbc;

    FulfilCondition(
            Bookkeeping bookkeeping,
            Permissions permissions,
            AncillaryConditions conditions,
            StoreDocument documents,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.conditions = conditions;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /**
     * Late is recorded too, as late.
     *
     * @param evidence what shows it, in words
     * @param file the paper itself, stored with the condition or not at all
     */
    public void fulfil(
            Actor actor,
            ProgrammeId programme,
            int condition,
            LocalDate day,
            String evidence,
            Optional<StoredFile> file) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.FULFIL_CONDITION, programme);
            AncillaryCondition open = conditions.require(programme, condition);
            new Complaints()
                    .when(!open.isOpen(), "", "Die Nebenbestimmung ist schon als erfüllt eingetragen.")
                    .blank(evidence, "evidence", "Bitte sagen, woran man sieht, dass sie erfüllt ist.")
                    .when(day.isAfter(booking.today()), "doneOn", "Der Tag liegt in der Zukunft.")
                    .refuse();
            jdbc.sql("update funding.ancillary_condition set done_on = ?, done_by = ?, evidence = ? where id = ?")
                    .params(day, actor.user().value(), evidence, condition)
                    .update();
            booking.note(actor, "Nebenbestimmung erfüllt", open.code(), "", GermanDate.format(day), evidence);
            file.ifPresent(paper -> documents.link(
                    actor, programme, documents.store(actor, programme, paper), AncillaryCondition.ENTITY, condition));
            return condition;
        });
    }

    /** Its files stay. */
    public void reopen(Actor actor, ProgrammeId programme, int condition, String reason) {
        bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            AncillaryCondition met = conditions.require(programme, condition);
            new Complaints()
                    .when(met.isOpen(), "", "Die Nebenbestimmung ist offen.")
                    .blank(reason, "reopenReason", "Bitte sagen, warum sie wieder offen ist.")
                    .refuse();
            jdbc.sql("update funding.ancillary_condition set done_on = null, done_by = null, evidence = ''"
                            + " where id = ?")
                    .param(condition)
                    .update();
            booking.note(
                    actor,
                    "Nebenbestimmung wieder offen",
                    met.code(),
                    met.doneOn().map(GermanDate::format).orElse("") + ", " + met.evidence(),
                    "",
                    reason);
            return condition;
        });
    }
}
