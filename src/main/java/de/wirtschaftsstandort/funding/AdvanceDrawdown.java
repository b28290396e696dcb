package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a call further: released by somebody else than who prepared it, sent, paid out, paid back. */
@Component
public class AdvanceDrawdown {

    private record Row(
            ProgrammeId programme,
            String number,
            Drawdowns.State state,
            LocalDate requestedOn,
            String preparedBy,
            Money requested,
            Money payout,
            LocalDate payoutOn) {}

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final TermsInForce terms;
    private final Drawdowns drawdowns;
    private final JdbcClient jdbc;

    AdvanceDrawdown(
            Bookkeeping bookkeeping,
            Permissions permissions,
            RuleBook rules,
            TermsInForce terms,
            Drawdowns drawdowns,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.terms = terms;
        this.drawdowns = drawdowns;
        this.jdbc = jdbc;
    }

    public void release(Actor actor, DrawdownId id) {
        bookkeeping.book(row(id).programme(), booking -> {
            Row row = inState(id, Drawdowns.State.DRAFT);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, row.programme());
            FourEyes.requireOther(actor, new UserId(row.preparedBy()), "Freigeben", row.number() + " vorbereitet hat");
            jdbc.sql("update funding.drawdown set state = 'RELEASED', released_by = ? where id = ?")
                    .params(actor.user().value(), id.value())
                    .update();
            booking.note(
                    actor,
                    "Mittelanforderung freigegeben",
                    row.number(),
                    "",
                    row.requested().format("de"),
                    "");
            return id;
        });
    }

    public void submit(Actor actor, DrawdownId id) {
        bookkeeping.book(row(id).programme(), booking -> {
            Row row = inState(id, Drawdowns.State.RELEASED);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, row.programme());
            jdbc.sql("update funding.drawdown set state = 'SUBMITTED' where id = ?")
                    .param(id.value())
                    .update();
            booking.note(
                    actor,
                    "Mittelanforderung eingereicht",
                    row.number(),
                    "",
                    row.requested().format("de"),
                    "");
            return id;
        });
    }

    /** The money came; its time of use begins. */
    public void payOut(Actor actor, DrawdownId id, LocalDate day, Money amount) {
        bookkeeping.book(row(id).programme(), booking -> {
            Row row = inState(id, Drawdowns.State.SUBMITTED);
            permissions.require(actor, FundingAction.PREPARE_DRAWDOWN, row.programme());
            DrawdownPosition position = drawdowns.compute(row.programme(), AsOf.everythingUpTo(booking.today()));
            Money leftOfYear = drawdowns.leftOfYear(row.programme(), day);
            new Complaints()
                    .when(day.isAfter(booking.today()), "payoutOn", "Die Auszahlung liegt in der Zukunft.")
                    .when(
                            day.isBefore(row.requestedOn()),
                            "payoutOn",
                            () -> "Die Auszahlung liegt vor der Anforderung vom " + GermanDate.format(row.requestedOn())
                                    + ".")
                    .when(!amount.isPositive(), "payout", "Der Betrag muss über null liegen.")
                    .when(
                            amount.compareTo(row.requested()) > 0,
                            "payout",
                            () -> "Ausgezahlt sein kann höchstens, was angefordert war: "
                                    + row.requested().format("de") + ".")
                    .when(amount.compareTo(position.payable()) > 0, "payout", () -> beyond(position))
                    .when(
                            amount.compareTo(leftOfYear) > 0,
                            "payout",
                            () -> "Die Jahresscheibe "
                                    + terms.latest(row.programme()).budgetYear(day) + " lässt noch "
                                    + leftOfYear.format("de") + " zu; mehr braucht einen geänderten Bescheid.")
                    .refuse();
            LocalDate until = day.plus(
                    rules.require(row.programme(), RuleKey.USE_WITHIN, day).period());
            jdbc.sql("update funding.drawdown set state = 'PAID_OUT', payout_on = ?, payout_cents = ?,"
                            + " use_until = ? where id = ?")
                    .params(day, amount.cents(), until, id.value())
                    .update();
            booking.note(
                    actor,
                    "Auszahlung erhalten",
                    row.number(),
                    "",
                    amount.format("de") + ", zu verwenden bis " + GermanDate.format(until),
                    terms.latest(row.programme()).source());
            return id;
        });
    }

    private static String beyond(DrawdownPosition position) {
        if (position.finalProof().filter(FinalProof::examined).isPresent()) {
            return "Nach dem Schlussnachweis stehen noch " + position.payable().format("de") + " zu.";
        }
        return "Vor dem Schlussnachweis sind noch " + position.payable().format("de") + " abrufbar"
                + (position.heldBack().isZero()
                        ? "."
                        : "; die Schlussrate von " + position.heldBack().format("de")
                                + " kommt, wenn die Bewilligungsbehörde ihn geprüft hat.");
    }

    /** Takes back a call that brought no money yet; what it asked for can be called again. */
    public void withdraw(Actor actor, DrawdownId id, String reason) {
        bookkeeping.book(row(id).programme(), booking -> {
            Row row = row(id);
            permissions.require(
                    actor,
                    row.state() == Drawdowns.State.DRAFT
                            ? FundingAction.PREPARE_DRAWDOWN
                            : FundingAction.RELEASE_DRAWDOWN,
                    row.programme());
            new Complaints()
                    .when(
                            !row.state().isWithdrawable(),
                            "",
                            row.number() + " hat schon Geld gebracht oder ist zurückgezogen.")
                    .blank(reason, "reason", "Bitte den Grund angeben.")
                    .refuse();
            jdbc.sql("update funding.drawdown set state = 'WITHDRAWN' where id = ?")
                    .param(id.value())
                    .update();
            booking.note(
                    actor,
                    "Mittelanforderung zurückgezogen",
                    row.number(),
                    row.state().name(),
                    "WITHDRAWN",
                    reason);
            return id;
        });
    }

    /** Money that was not used goes back. */
    public void repay(Actor actor, DrawdownId id, LocalDate day, Money amount) {
        bookkeeping.book(row(id).programme(), booking -> {
            Row row = inState(id, Drawdowns.State.PAID_OUT);
            permissions.require(actor, FundingAction.RELEASE_DRAWDOWN, row.programme());
            new Complaints()
                    .when(
                            !amount.isPositive() || amount.compareTo(row.payout()) > 0,
                            "repaid",
                            () -> "Zurückgezahlt werden können bis zu "
                                    + row.payout().format("de") + ".")
                    .when(day.isAfter(booking.today()), "day", "Die Rückzahlung liegt in der Zukunft.")
                    .when(
                            day.isBefore(row.payoutOn()),
                            "day",
                            () -> "Die Rückzahlung liegt vor der Auszahlung vom " + GermanDate.format(row.payoutOn())
                                    + ".")
                    .refuse();
            jdbc.sql("update funding.drawdown set state = 'REPAID', repaid_on = ?, repaid_cents = ? where id = ?")
                    .params(day, amount.cents(), id.value())
                    .update();
            booking.note(
                    actor, "Mittel zurückgezahlt", row.number(), row.payout().format("de"), amount.format("de"), "");
            return id;
        });
    }

    private Row inState(DrawdownId id, Drawdowns.State wanted) {
        Row row = row(id);
        new Complaints()
                .when(row.state() != wanted, "", row.number() + " ist nicht in dem Stand, der dafür nötig ist.")
                .refuse();
        return row;
    }

    private Row row(DrawdownId id) {
        return jdbc.sql("select * from funding.drawdown where id = ?")
                .param(id.value())
                .query((row, n) -> new Row(
                        new ProgrammeId(row.getInt("programme_id")),
                        row.getString("number"),
                        Drawdowns.State.valueOf(row.getString("state")),
                        row.getObject("requested_on", LocalDate.class),
                        row.getString("prepared_by"),
                        Money.ofCents(row.getLong("requested_cents")),
                        Money.ofCents(row.getLong("payout_cents")),
                        Optional.ofNullable(row.getObject("payout_on", LocalDate.class))
                                .orElse(LocalDate.MIN)))
                .optional()
                .orElseThrow(() -> new Refused("", "Diese Mittelanforderung gibt es nicht."));
    }
}
