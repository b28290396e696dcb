package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.DrawdownLimit;
import de.wirtschaftsstandort.funding.DrawdownPosition;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.ExpectedPayment;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.PayoutUse;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables of calls for grant money, on the screens. */
final class DrawdownTables {

    private DrawdownTables() {}

    /** What can be done with a call next, by whom; {@code obstacle} says why not by the person who looks. */
    @TemplateVisible
    record Step(String path, String step, String action, String title, String obstacle) {}

    static Optional<Step> step(Desk desk, Drawdowns.Request one) {
        return switch (one.state()) {
            case DRAFT ->
                Optional.of(step(
                        desk,
                        one,
                        "release",
                        FundingAction.RELEASE_DRAWDOWN,
                        one.preparedBy().equals(desk.actor().user()) ? desk.text("funding.drawdown.not-yours") : ""));
            case RELEASED -> Optional.of(step(desk, one, "submit", FundingAction.RELEASE_DRAWDOWN, ""));
            case SUBMITTED -> Optional.of(step(desk, one, "payout", FundingAction.PREPARE_DRAWDOWN, ""));
            case PAID_OUT -> Optional.of(step(desk, one, "repay", FundingAction.RELEASE_DRAWDOWN, ""));
            case REPAID, WITHDRAWN -> Optional.empty();
        };
    }

    private static Step step(Desk desk, Drawdowns.Request one, String step, FundingAction action, String obstacle) {
        return new Step(
                desk.path("/drawdowns/" + one.number() + "/" + step),
                step,
                action.name(),
                desk.text("funding.drawdown." + step),
                obstacle);
    }

    /** @param uses how the money of those that were paid out was used */
    static Table calls(Desk desk, List<Drawdowns.Request> calls, List<PayoutUse> uses) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.drawdowns"),
                Cells.header(desk, "number"),
                Cells.text(desk, "day"),
                Cells.number(desk, "requested"),
                Cells.text(desk, "paid-on"),
                Cells.number(desk, "paid-out"),
                Cells.text(desk, "status"));
        calls.forEach(one -> table.row(
                Value.linked(one.number(), desk.path("/drawdowns/" + one.number())),
                Value.of(one.requestedOn()),
                Value.of(one.requested()),
                Value.ofDay(one.payoutOn()),
                Value.ofMoney(one.payout()),
                Value.words(label(desk, one, uses))));
        return table.build();
    }

    static Table payments(Desk desk, List<ExpectedPayment> payments) {
        Table.Builder table = Table.of(
                desk.text("funding.drawdown.expected"),
                Cells.text(desk, "due"),
                Cells.text(desk, "subject"),
                Cells.number(desk, "eligible"));
        payments.forEach(payment ->
                table.row(Value.of(payment.due()), Value.words(payment.purpose()), Value.of(payment.eligible())));
        return table.build();
    }

    /** Paid out is not the end: the money is used, or its time is over. */
    private static String label(Desk desk, Drawdowns.Request one, List<PayoutUse> uses) {
        String state = one.state().name();
        if (one.state() == Drawdowns.State.PAID_OUT) {
            state = uses.stream()
                    .filter(use -> use.payout().number().equals(one.number()))
                    .findFirst()
                    .map(use -> use.unused().isZero()
                            ? "USED"
                            : use.overdue().isPositive()
                                    ? "OVERDUE"
                                    : one.state().name())
                    .orElse(state);
        }
        return desk.text(
                "funding.drawdown.state." + state.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Table position(Desk desk, DrawdownPosition position) {
        return Table.of(
                        desk.text("funding.drawdown"),
                        Cells.number(desk, "granted"),
                        Cells.number(desk, "requested"),
                        Cells.number(desk, "paid-out"),
                        Cells.number(desk, "used"),
                        Cells.number(desk, "unused"),
                        Cells.number(desk, "prefinanced"),
                        Cells.number(desk, "lump-cut"),
                        Cells.number(desk, "held-back"),
                        Cells.number(desk, "callable"))
                .row(
                        Value.of(position.granted()),
                        Value.of(position.requested()),
                        Value.of(position.paidOut()),
                        Value.of(position.used()),
                        Value.of(position.unused()),
                        Value.of(position.prefinanced()),
                        Value.of(position.cut()),
                        Value.of(position.heldBack()),
                        Value.of(position.callable()))
                .build();
    }

    static Table payouts(Desk desk, DrawdownPosition position) {
        Table.Builder table = Table.of(
                desk.text("funding.drawdown.watch"),
                Cells.header(desk, "number"),
                Cells.text(desk, "paid-on"),
                Cells.number(desk, "paid-out"),
                Cells.text(desk, "use-until"),
                Cells.number(desk, "used"),
                Cells.number(desk, "unused"),
                Cells.number(desk, "overdue"),
                Cells.number(desk, "interest"));
        fill(table, position);
        return table.build();
    }

    /** A row for each payout: number, day, amount, last day of use, used, unused, overdue, estimated interest. */
    static void fill(Table.Builder table, DrawdownPosition position) {
        position.payouts()
                .forEach(use -> table.row(
                        Value.words(use.payout().number()),
                        Value.of(use.payout().day()),
                        Value.of(use.payout().amount()),
                        Value.of(use.payout().useUntil()),
                        Value.of(use.used()),
                        Value.of(use.unused()),
                        Value.of(use.overdue()),
                        Value.of(use.interestEstimate())));
    }

    static Table limit(Desk desk, DrawdownLimit limit) {
        return Table.of(
                        desk.text("funding.drawdown.limit"),
                        Cells.number(desk, limit.followsSpending() ? "paid-eligible" : "expected"),
                        Cells.number(desk, "grant"),
                        Cells.number(desk, limit.followsSpending() ? "already-called" : "unused"),
                        Cells.number(desk, "callable"),
                        Cells.number(desk, "left-of-year"),
                        Cells.number(desk, "maximum"))
                .row(
                        Value.of(limit.expected()),
                        Value.of(limit.share()),
                        Value.of(limit.unused()),
                        Value.of(limit.left()),
                        Value.of(limit.leftOfYear()),
                        Value.of(limit.maximum()))
                .build();
    }
}
