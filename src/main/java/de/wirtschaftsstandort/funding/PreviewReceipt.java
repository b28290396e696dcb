package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says what recording a receipt would do; {@link RecordReceipt} judges by the same rules. */
@Component
public class PreviewReceipt {

    private final Permissions permissions;
    private final Programmes programmes;
    private final Parties parties;
    private final TermsInForce terms;
    private final RuleBook rules;
    private final ReceiptBudget budget;
    private final Balances balances;
    private final Duplicates duplicates;
    private final Clock clock;

    PreviewReceipt(
            Permissions permissions,
            Programmes programmes,
            Parties parties,
            TermsInForce terms,
            RuleBook rules,
            ReceiptBudget budget,
            Balances balances,
            Duplicates duplicates,
            Clock clock) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.parties = parties;
        this.terms = terms;
        this.rules = rules;
        this.budget = budget;
        this.balances = balances;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /** @param supplier by name; one that is not known yet has no earlier invoices */
    public ReceiptHints preview(
            Actor actor, ProgrammeId programme, String supplier, Function<PartyId, NewReceipt> form) {
        NewReceipt typed = form.apply(parties.find(programme, supplier).orElse(SupplierByName.UNKNOWN));
        // Whoever prepares a draft reads the same hints as whoever adopts it.
        if (!permissions.allows(actor, FundingAction.PREPARE_DRAFT, programme)) {
            permissions.require(actor, FundingAction.RECORD_MONEY, programme, typed.measures());
        }
        Map<MeasureId, Measure> measures = programmes.measuresById(programme);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CountyTime.ZONE);
        Setting vat = rules.require(programme, RuleKey.VAT_ELIGIBLE, typed.invoiceDate());
        List<Complaint> complaints = new ArrayList<>(
                ReceiptForm.complaints(typed, measures.keySet(), vat, today).list());
        duplicates.same(programme, typed).ifPresent(complaints::add);
        FundingTerms inForce = terms.latest(programme);
        List<String> reasons = EligibilityRule.reasons(inForce, typed.orderDate(), typed.service(), Optional.empty());
        NewReceipt receipt = reasons.isEmpty() || typed.kind() == ReceiptKind.CORRECTION
                ? typed
                : typed.ineligible(String.join(" ", reasons));
        if (complaints.isEmpty()) {
            complaints.addAll(shortages(programme, receipt));
        }
        List<String> warnings = new ArrayList<>(duplicates.alike(programme, typed));
        warnings.addAll(reasons);
        if (complaints.isEmpty()) {
            warnings.addAll(budget.beyondOrders(programme, receipt));
        }
        Money eligible = receipt.eligible();
        return new ReceiptHints(
                receipt.gross(),
                receipt.paid(),
                eligible,
                inForce.rate().share(eligible),
                receipt.paid().minus(inForce.rate().share(eligible)),
                receipt.lines().stream()
                        .filter(line -> measures.containsKey(line.measure()))
                        .map(line -> balance(programme, receipt, line, measures))
                        .toList(),
                warnings,
                complaints,
                List.of(
                        rules.require(programme, RuleKey.FUNDING_RATE, today),
                        vat,
                        rules.require(programme, RuleKey.PAYMENT_GRACE, today),
                        rules.require(programme, RuleKey.DUPLICATE_DAYS, typed.invoiceDate())));
    }

    private List<Complaint> shortages(ProgrammeId programme, NewReceipt receipt) {
        try {
            budget.refuseUnlessCovered(programme, receipt);
            return List.of();
        } catch (Refused refused) {
            return refused.complaints();
        }
    }

    private ReceiptHints.Balance balance(
            ProgrammeId programme, NewReceipt receipt, NewReceipt.Line line, Map<MeasureId, Measure> measures) {
        int year = budget.year(programme, receipt.receivedOn());
        return new ReceiptHints.Balance(
                Objects.requireNonNull(measures.get(line.measure())),
                year,
                balances.available(line.measure(), year),
                line.eligible(),
                line.commitment().isPresent());
    }
}
