package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records a decision as it came. It binds nobody until {@link AdoptGrantDecision} fits the plan to it. */
@Component
public class RecordGrantDecision {

    private final Bookkeeping bookkeeping;
    private final Permissions permissions;
    private final RuleBook rules;
    private final JdbcClient jdbc;

    RecordGrantDecision(Bookkeeping bookkeeping, Permissions permissions, RuleBook rules, JdbcClient jdbc) {
        this.bookkeeping = bookkeeping;
        this.permissions = permissions;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** Without tranches of its own the decision gets those the rules allot, none of them above the grant. */
    public GrantDecisionId record(Actor actor, ProgrammeId programme, GrantDecision decision) {
        return bookkeeping.book(programme, booking -> {
            permissions.require(actor, FundingAction.CHANGE_RULES, programme);
            complaints(decision).refuse();
            int number = jdbc.sql("select count(*) + 1 from funding.grant_decision where programme_id = ?")
                    .param(programme.value())
                    .query(Integer.class)
                    .single();
            int id = jdbc.sql(
                            """
                            insert into funding.grant_decision
                                (programme_id, number, kind, decided_on, received_on, effective_from, approved_from, approved_to,
                                 early_start_from, rate_bp, eligible_total_cents, grant_max_cents, final_instalment_bp, payment_grace,
                                 file_reference, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .param(programme.value())
                    .param(number)
                    .param(decision.kind().name())
                    .param(decision.decidedOn())
                    .param(decision.receivedOn())
                    .param(decision.effectiveFrom())
                    .param(decision.approved().from())
                    .param(decision.approved().to())
                    .param(decision.earlyStartFrom().map(LocalDate::toString).orElse(null))
                    .param(decision.rate().basisPoints())
                    .param(decision.eligibleTotal().cents())
                    .param(decision.grantMax().cents())
                    .param(decision.finalInstalmentBp())
                    .param(decision.paymentGrace().toString())
                    .param(decision.fileReference())
                    .param(actor.user().value())
                    .param(booking.timestamp())
                    .query(Integer.class)
                    .single();
            tranches(programme, decision)
                    .forEach((year, cap) -> jdbc.sql("insert into funding.year_tranche values (?, ?, ?, false)")
                            .params(id, year, cap.cents())
                            .update());
            booking.note(
                    actor,
                    "Bescheid eingetragen",
                    "Bescheid " + number,
                    "",
                    decision.approved() + ", Zuwendung " + decision.grantMax().format("de"),
                    decision.fileReference());
            return new GrantDecisionId(id);
        });
    }

    private static Complaints complaints(GrantDecision decision) {
        return new Complaints()
                .when(
                        decision.rate().share(decision.eligibleTotal()).compareTo(decision.grantMax()) < 0,
                        "grantMax",
                        "Die Zuwendung ist höher als der Fördersatz der zuwendungsfähigen Ausgaben.")
                .when(decision.grantMax().isNegative(), "grantMax", "Die Zuwendung liegt unter null.")
                .when(
                        decision.receivedOn().isBefore(decision.decidedOn()),
                        "receivedOn",
                        "Ein Bescheid geht nicht vor seinem Datum ein.")
                .when(
                        decision.earlyStartFrom()
                                .filter(day -> day.isAfter(decision.approved().from()))
                                .isPresent(),
                        "earlyStartFrom",
                        "Der vorzeitige Beginn liegt nach dem Beginn des Zeitraums.")
                .when(
                        !decision.approved()
                                .years()
                                .containsAll(decision.tranches().keySet()),
                        "tranches",
                        "Eine Jahresscheibe liegt außerhalb des bewilligten Zeitraums " + decision.approved() + ".");
    }

    private Map<Integer, Money> tranches(ProgrammeId programme, GrantDecision decision) {
        if (!decision.tranches().isEmpty()) {
            return decision.tranches();
        }
        SortedMap<Integer, Money> allotted = YearCaps.of(
                rules.require(programme, RuleKey.CAP_ALLOCATION, decision.decidedOn())
                        .text(),
                rules.require(programme, RuleKey.ANNUAL_GRANT_CAP, decision.decidedOn())
                        .money(),
                decision.approved());
        allotted.replaceAll((year, cap) -> cap.compareTo(decision.grantMax()) > 0 ? decision.grantMax() : cap);
        return allotted;
    }
}
