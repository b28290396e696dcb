package de.wirtschaftsstandort.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether spending counts at all: ordered not before the start, delivered within the period, paid in time. */
final class EligibilityRule {

    private EligibilityRule() {}

    /**
     * Of a receipt under other terms. Money that comes back lowers what was spent whenever it comes: only an invoice can be
     * paid too late.
     */
    static List<String> reasons(FundingTerms terms, Receipt receipt, Optional<LocalDate> paymentDate) {
        return reasons(
                terms,
                receipt.orderDate(),
                receipt.service(),
                receipt.kind() == ReceiptKind.INVOICE ? paymentDate : Optional.empty());
    }

    /** Why not, in German; empty when it counts. Without a payment date payment is not judged yet. */
    static List<String> reasons(
            FundingTerms terms, LocalDate orderDate, DateRange service, Optional<LocalDate> paymentDate) {
        List<String> reasons = new ArrayList<>();
        if (orderDate.isBefore(terms.firstOrderDay())) {
            reasons.add("Auftrag vom " + GermanDate.format(orderDate) + " liegt vor Beginn des Bewilligungszeitraums "
                    + GermanDate.format(terms.firstOrderDay()) + " (vorzeitiger Vorhabenbeginn).");
        }
        if (service.from().isBefore(terms.firstOrderDay())
                || service.to().isAfter(terms.approved().to())) {
            reasons.add("Leistung " + service + " liegt nicht im Zeitraum " + terms.approved() + ".");
        }
        paymentDate
                .filter(day -> day.isAfter(terms.lastPaymentDay()))
                .ifPresent(day -> reasons.add("Zahlung vom " + GermanDate.format(day) + " liegt nach dem Ende "
                        + GermanDate.format(terms.approved().to())
                        + (terms.paymentGrace().isZero()
                                ? ""
                                : " mit Nachfrist bis " + GermanDate.format(terms.lastPaymentDay()))
                        + "."));
        if (!reasons.isEmpty()) {
            reasons.add("Maßgeblich: " + terms.source() + ".");
        }
        return reasons;
    }
}
