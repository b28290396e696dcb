package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A receipt as it is recorded. An invoice has amounts from zero up, a credit note from zero down, a correction either.
 *
 * @param corrects the receipt a correction changes
 * @param net and {@code vat} make up the gross
 * @param discount Skonto and rebates taken
 * @param deduction whatever else is not paid
 * @param notEligibleReason needed with {@code notEligibleOther}
 */
public record NewReceipt(
        ReceiptKind kind,
        Optional<ReceiptId> corrects,
        PartyId supplier,
        String invoiceNumber,
        LocalDate invoiceDate,
        LocalDate receivedOn,
        LocalDate orderDate,
        DateRange service,
        String subject,
        Money net,
        Money vat,
        Money discount,
        Money deduction,
        Money notEligibleVat,
        Money notEligibleOther,
        String notEligibleReason,
        List<Line> lines) {

    /**
     * What of the receipt falls to a measure.
     *
     * @param deduction of discount and deduction together
     * @param commitment the order's line it consumes
     * @param closesCommitment what is then left of the order becomes available again
     */
    public record Line(
            MeasureId measure,
            String costType,
            Money gross,
            Money deduction,
            Money notEligible,
            Optional<CommitmentLineId> commitment,
            boolean closesCommitment) {

        Money paid() {
            return gross.minus(deduction);
        }

        Money eligible() {
            return paid().minus(notEligible);
        }

        Line withoutEligible() {
            return new Line(measure, costType, gross, deduction, paid(), commitment, closesCommitment);
        }
    }

    public NewReceipt {
        lines = List.copyOf(lines);
    }

    public Money gross() {
        return net.plus(vat);
    }

    public Money paid() {
        return gross().minus(discount).minus(deduction);
    }

    public Money eligible() {
        return paid().minus(notEligibleVat).minus(notEligibleOther);
    }

    /** The same receipt with nothing eligible, and why. */
    NewReceipt ineligible(String reason) {
        return new NewReceipt(
                kind,
                corrects,
                supplier,
                invoiceNumber,
                invoiceDate,
                receivedOn,
                orderDate,
                service,
                subject,
                net,
                vat,
                discount,
                deduction,
                notEligibleVat,
                paid().minus(notEligibleVat),
                notEligibleReason.isBlank() ? reason : notEligibleReason + " " + reason,
                lines.stream().map(Line::withoutEligible).toList());
    }

    Set<MeasureId> measures() {
        return lines.stream().map(Line::measure).collect(Collectors.toUnmodifiableSet());
    }
}
