package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prepares a call for grant money, not above what falls due in the time of use. */
@Component
public class RequestDrawdown {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Drawdowns drawdowns;
    private final JdbcClient jdbc;

    RequestDrawdown(
            Bookkeeping bookkeeping,
            Permissions permissions,
            TermsInForce terms,
            RuleBook rules,
            Drawdowns drawdowns,
            JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.terms = terms;
        this.rules = rules;
        this.drawdowns = drawdowns;
        this.jdbc = jdbc;
    }

    /**
     * What could be called on a day. In advance it is for these payments, of which those due later do not count yet;
     * reimbursed or settled it is for what was paid, and payments still to come are left aside.
     */
    public DrawdownLimit limit(Actor actor, ProgrammeId programme, LocalDate day, List<ExpectedPayment> payments) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, AsOf.everythingUpTo(day), payments);
    }

    /** What a call on a day follows. */
    public DrawdownBasis basis(Actor actor, ProgrammeId programme, AsOf asOf) {
        return basis(drawdowns.position(actor, programme, asOf), procedure(programme, asOf));
    }

    private static DrawdownBasis basis(DrawdownPosition position, Setting procedure) {
        if (position.finalProof().isPresent()) {
            return DrawdownBasis.SETTLEMENT;
        }
        return procedure.text().equals("ERSTATTUNG") ? DrawdownBasis.REIMBURSEMENT : DrawdownBasis.ADVANCE;
    }

    private Setting procedure(ProgrammeId programme, AsOf asOf) {
        return rules.require(programme, RuleKey.DRAWDOWN_PROCEDURE, asOf);
    }

    private DrawdownLimit compute(ProgrammeId programme, AsOf asOf, List<ExpectedPayment> payments) {
        FundingTerms inForce = terms.latest(programme);
        Setting procedure = procedure(programme, asOf);
        DrawdownPosition position = drawdowns.compute(programme, asOf);
        Money pending = sum(
                """
                select coalesce(sum(requested_cents), 0) from funding.drawdown
                 where programme_id = ? and state in ('DRAFT', 'RELEASED', 'SUBMITTED')
                """,
                programme.value());
        Money left = position.callable().minus(pending);
        Money leftOfYear = drawdowns.leftOfYear(programme, asOf.day()).minus(pending);
        DrawdownBasis basis = basis(position, procedure);
        Money called = position.paidOut().plus(pending);
        if (basis == DrawdownBasis.SETTLEMENT) {
            FinalProof last = position.finalProof().orElseThrow();
            return new DrawdownLimit(
                    last.eligible(),
                    last.grant(inForce),
                    called,
                    left,
                    leftOfYear,
                    position.heldBack(),
                    basis,
                    rules.require(programme, RuleKey.FINAL_INSTALMENT, asOf));
        }
        if (basis == DrawdownBasis.REIMBURSEMENT) {
            Money spent = drawdowns.spent(programme, asOf);
            return new DrawdownLimit(
                    spent,
                    inForce.rate().share(spent),
                    called,
                    left,
                    leftOfYear,
                    position.heldBack(),
                    basis,
                    procedure);
        }
        Setting useWithin = rules.require(programme, RuleKey.USE_WITHIN, asOf);
        LocalDate end = asOf.day().plus(useWithin.period());
        Money expected = payments.stream()
                .filter(payment -> !payment.due().isAfter(end))
                .map(ExpectedPayment::eligible)
                .reduce(Money.ZERO, Money::plus);
        return new DrawdownLimit(
                expected,
                inForce.rate().share(expected),
                position.unused().plus(pending),
                left,
                leftOfYear,
                position.heldBack(),
                basis,
                useWithin);
    }

    private Money sum(String sql, Object... values) {
        return Money.ofCents(jdbc.sql(sql).params(values).query(Long.class).single());
    }

    public DrawdownId request(Actor actor, ProgrammeId programme, List<ExpectedPayment> payments, Money amount) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.DRAFT_DRAWDOWN, programme);
            DrawdownLimit limit = compute(programme, AsOf.everythingUpTo(booking.today()), payments);
            new Complaints()
                    .when(
                            payments.isEmpty() && !limit.followsSpending(),
                            "payments",
                            "Bitte die Zahlungen angeben, die fällig werden.")
                    .when(
                            !payments.isEmpty() && limit.followsSpending(),
                            "payments",
                            limit.basis() == DrawdownBasis.SETTLEMENT
                                    ? "Der Schlussnachweis rechnet ab, was bezahlt ist; Zahlungen, die noch kommen,"
                                            + " zählen nicht."
                                    : "Erstattet wird, was bezahlt ist; Zahlungen, die noch kommen, zählen nicht.")
                    .when(
                            payments.stream()
                                    .anyMatch(payment -> !payment.eligible().isPositive()
                                            || payment.due().isBefore(booking.today())),
                            "payments",
                            "Eine fällige Zahlung hat einen Betrag über null und liegt nicht in der Vergangenheit.")
                    .when(!amount.isPositive(), "amount", "Der Betrag muss über null liegen.")
                    .when(
                            amount.compareTo(limit.maximum()) > 0,
                            "amount",
                            () -> "Angefordert werden können höchstens "
                                    + limit.maximum().format("de") + ": " + limit.because())
                    .refuse();
            String number = booking.number("MA", booking.today().getYear(), 2);
            int id = jdbc.sql(
                            """
                            insert into funding.drawdown
                                (programme_id, number, procedure, requested_on, expected_cents, requested_cents, state, prepared_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?) returning id
                            """)
                    .params(
                            programme.value(),
                            number,
                            rules.require(programme, RuleKey.DRAWDOWN_PROCEDURE, booking.today())
                                    .text(),
                            booking.today(),
                            limit.expected().cents(),
                            amount.cents(),
                            actor.user().value(),
                            booking.timestamp())
                    .query(Integer.class)
                    .single();
            payments.forEach(payment -> jdbc.sql("insert into funding.drawdown_item values (?, ?, ?, ?)")
                    .params(id, payment.due(), payment.eligible().cents(), payment.purpose())
                    .update());
            booking.note(actor, "Mittelanforderung vorbereitet", number, "", amount.format("de"), "");
            return new DrawdownId(id);
        });
    }
}
