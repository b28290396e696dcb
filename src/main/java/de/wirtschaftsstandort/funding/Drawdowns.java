package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads drawdown requests and how their money was used. */
@Component
public class Drawdowns {

    /** A request on its way. */
    public record Request(
            DrawdownId id,
            String number,
            LocalDate requestedOn,
            Money requested,
            Optional<LocalDate> payoutOn,
            Optional<Money> payout,
            State state,
            UserId preparedBy) {}

    public enum State {
        DRAFT,
        RELEASED,
        SUBMITTED,
        PAID_OUT,
        REPAID,
        WITHDRAWN;

        /** No money came by it yet. */
        public boolean isWithdrawable() {
            return this == DRAFT || this == RELEASED || this == SUBMITTED;
        }

        /** The granting body has it, so that it can be cut. */
        public boolean isWithTheAuthority() {
            return this == SUBMITTED || this == PAID_OUT || this == REPAID;
        }
    }

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final Proofs proofs;
    private final LumpCuts cuts;

    Drawdowns(
            JdbcClient jdbc,
            Permissions permissions,
            TermsInForce terms,
            RuleBook rules,
            Proofs proofs,
            LumpCuts cuts) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.terms = terms;
        this.rules = rules;
        this.proofs = proofs;
        this.cuts = cuts;
    }

    /** All of a programme by number. */
    public List<Request> of(Actor actor, ProgrammeId programme) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql("select * from funding.drawdown where programme_id = ? order by number")
                .param(programme.value())
                .query((row, n) -> new Request(
                        new DrawdownId(row.getInt("id")),
                        row.getString("number"),
                        row.getObject("requested_on", LocalDate.class),
                        Money.ofCents(row.getLong("requested_cents")),
                        Optional.ofNullable(row.getObject("payout_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("payout_cents", Long.class))
                                .map(Money::ofCents),
                        State.valueOf(row.getString("state")),
                        new UserId(row.getString("prepared_by"))))
                .list();
    }

    /** The payments a request was made for, in the order they fall due. */
    public List<ExpectedPayment> payments(Actor actor, ProgrammeId programme, Request request) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return jdbc.sql("select * from funding.drawdown_item where drawdown_id = ? order by due_on, purpose, cents")
                .param(request.id().value())
                .query((row, n) -> new ExpectedPayment(
                        row.getObject("due_on", LocalDate.class),
                        Money.ofCents(row.getLong("cents")),
                        row.getString("purpose")))
                .list();
    }

    /** Position on a day. */
    public DrawdownPosition position(Actor actor, ProgrammeId programme, AsOf asOf) {
        permissions.require(actor, FundingAction.READ_FIGURES, programme);
        return compute(programme, asOf);
    }

    DrawdownPosition compute(ProgrammeId programme, AsOf asOf) {
        FundingTerms inForce = terms.of(programme, asOf);
        InterestRule interest = InterestRule.of(rules, programme, asOf);
        List<Payout> payouts = payouts(programme, asOf);
        SortedMap<LocalDate, Money> eligible = eligibleByDay(programme, asOf);
        Money used = inForce.rate().share(spent(programme, asOf));
        Money paidOut = payouts.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
        Money difference = paidOut.minus(used);
        Optional<FinalProof> last = proofs.finalProof(programme, asOf);
        boolean isExamined = last.filter(FinalProof::examined).isPresent();
        Money cut = cuts.total(programme, asOf);
        Money beforeIt = inForce.callableBeforeFinalProof().minus(cut).minus(paidOut);
        Money callable = last.map(proof -> proof.grant(inForce).minus(paidOut).orNothing())
                .orElse(beforeIt);
        Money payable = isExamined || callable.compareTo(beforeIt) < 0 ? callable : beforeIt.orNothing();
        return new DrawdownPosition(
                inForce.grantMax(),
                requested(programme, asOf),
                paidOut,
                used,
                difference.orNothing(),
                difference.negated().orNothing(),
                cut,
                isExamined ? Money.ZERO : inForce.heldBack(),
                callable,
                payable,
                last,
                PayoutUse.read(payouts, Usage.of(eligible, inForce.rate()), asOf.day(), interest),
                interest.settings());
    }

    /** What the tranche of a day's year still allows to be paid out; after the end that is the last one. */
    Money leftOfYear(ProgrammeId programme, LocalDate day) {
        FundingTerms inForce = terms.latest(programme);
        int year = inForce.budgetYear(day);
        Money paidOut = Money.ofCents(jdbc.sql(
                        """
                        select coalesce(sum(payout_cents - repaid_cents), 0) from funding.drawdown
                         where programme_id = ? and funding.budget_year_of(programme_id, payout_on) = ?
                        """)
                .params(programme.value(), year)
                .query(Long.class)
                .single());
        return inForce.cap(year).minus(paidOut);
    }

    /** Paid and eligible up to the day. */
    Money spent(ProgrammeId programme, AsOf asOf) {
        return eligibleByDay(programme, asOf).values().stream().reduce(Money.ZERO, Money::plus);
    }

    private List<Payout> payouts(ProgrammeId programme, AsOf asOf) {
        return jdbc.sql("select * from funding.drawdowns_as_of(?, ?, ?) where payout_on is not null order by"
                        + " payout_on, number")
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) -> new Payout(
                        row.getString("number"),
                        row.getObject("payout_on", LocalDate.class),
                        Money.ofCents(row.getLong("payout_cents") - row.getLong("repaid_cents")),
                        row.getObject("use_until", LocalDate.class),
                        back(row.getObject("repaid_on", LocalDate.class), row.getLong("repaid_cents"))))
                .list();
    }

    private static Optional<Usage> back(@Nullable LocalDate day, long cents) {
        return Optional.ofNullable(day).map(known -> new Usage(known, Money.ofCents(cents)));
    }

    private SortedMap<LocalDate, Money> eligibleByDay(ProgrammeId programme, AsOf asOf) {
        SortedMap<LocalDate, Money> eligible = new TreeMap<>();
        jdbc.sql(
                        """
                        select e.on_day, sum(e.cents) as cents from funding.money_entry e join funding.measure m on m.id = e.measure_id
                         where m.programme_id = ? and e.kind = 'ACTUAL' and e.on_day <= ? and e.recorded_at <= ?
                         group by e.on_day
                        """)
                .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                .query((row, n) ->
                        eligible.put(row.getObject("on_day", LocalDate.class), Money.ofCents(row.getLong("cents"))))
                .list();
        return eligible;
    }

    private Money requested(ProgrammeId programme, AsOf asOf) {
        return Money.ofCents(
                jdbc.sql("select coalesce(sum(requested_cents), 0) from funding.drawdowns_as_of(?, ?, ?) where state <>"
                                + " 'WITHDRAWN'")
                        .params(programme.value(), asOf.day(), Timestamp.from(asOf.knownAt()))
                        .query(Long.class)
                        .single());
    }
}
