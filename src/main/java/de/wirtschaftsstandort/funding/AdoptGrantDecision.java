package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a recorded decision take force: the plan becomes a new frozen version that fits it, open orders follow their money,
 * receipts that no longer count are rebooked. The concept's period and version stay on record.
 */
@Component
public class AdoptGrantDecision {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final PreviewAdoption previews;
    private final MoneyLedger ledger;
    private final JdbcClient jdbc;

    AdoptGrantDecision(
            Bookkeeping bookkeeping,
            Permissions permissions,
            PreviewAdoption previews,
            MoneyLedger ledger,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.previews = previews;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @throws Refused with the complaints of the preview */
    public AdoptionPreview adopt(Actor actor, Adoption adoption) {
        record Pending(ProgrammeId programme, int number, LocalDate effectiveFrom, boolean adopted) {}
        int decision = adoption.decision().value();
        Pending pending = jdbc.sql("select * from funding.grant_decision where id = ?")
                .param(decision)
                .query((row, n) -> new Pending(
                        new ProgrammeId(row.getInt("programme_id")),
                        row.getInt("number"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getTimestamp("adopted_at") != null))
                .optional()
                .orElseThrow(() -> new Refused("decision", "Diesen Bescheid gibt es nicht."));
        ProgrammeId programme = pending.programme();
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            new Complaints()
                    .when(pending.adopted(), "decision", "Dieser Bescheid gilt schon.")
                    .when(
                            pending.effectiveFrom().isAfter(booking.today()),
                            "decision",
                            "Dieser Bescheid wirkt noch nicht.")
                    .refuse();
            AdoptionPreview preview = previews.compute(programme, adoption);
            if (!preview.complaints().isEmpty()) {
                throw new Refused(preview.complaints());
            }
            jdbc.sql("update funding.grant_decision set adopted_at = ? where id = ?")
                    .params(booking.timestamp(), decision)
                    .update();
            preview.bookings().forEach(one -> one.post(actor, booking, ledger));
            forgetOwnFunds(actor, booking, programme, pending.number());
            writePlan(programme, booking, preview, pending.number(), pending.effectiveFrom(), decision);
            booking.note(
                    actor,
                    "Bescheid übernommen",
                    "Bescheid " + pending.number(),
                    preview.before().total().format("de"),
                    preview.after().total().format("de"),
                    preview.ineligible().size() + " Belege nicht mehr förderfähig");
            return preview;
        });
    }

    /** The plan fits the decision, so nothing of it is beyond the grant any more. */
    private void forgetOwnFunds(Actor actor, Booking booking, ProgrammeId programme, int number) {
        jdbc.sql(
                        """
                        insert into funding.own_funds_beyond_grant
                            (programme_id, year, cents, effective_on, reason, recorded_by, recorded_at)
                        select programme_id, year, -sum(cents), ?, ?, ?, ? from funding.own_funds_beyond_grant
                         where programme_id = ? group by programme_id, year having sum(cents) <> 0
                        """)
                .params(
                        booking.today(),
                        "Bescheid " + number + " übernommen",
                        actor.user().value(),
                        booking.timestamp(),
                        programme.value())
                .update();
    }

    private void writePlan(
            ProgrammeId programme,
            Booking booking,
            AdoptionPreview preview,
            int number,
            LocalDate effectiveFrom,
            int decision) {
        int version = jdbc.sql(
                        """
                        insert into funding.plan_version (programme_id, number, label, kind, state, grant_decision_id)
                        select ?, max(number) + 1, ?, 'DECISION', 'DRAFT', ? from funding.plan_version where programme_id = ?
                        returning id
                        """)
                .params(programme.value(), "Bescheid " + number, decision, programme.value())
                .query(Integer.class)
                .single();
        preview.before().changesTo(preview.after()).forEach(change -> jdbc.sql(
                        """
                        insert into funding.plan_entry (measure_id, year, delta_cents, plan_version_id, effective_on, recorded_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        change.measure().value(),
                        change.year(),
                        change.delta().cents(),
                        version,
                        effectiveFrom,
                        booking.timestamp())
                .update());
        PlanFreeze.freezeAsBase(
                jdbc, version, effectiveFrom, booking.timestamp().toInstant());
    }
}
