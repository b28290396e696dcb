package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A receipt on record.
 *
 * @param recorder who may neither check nor release it
 * @param preparer who prepared it as a draft, and may not either; empty when nobody did
 */
public record Receipt(
        ReceiptId id,
        ProgrammeId programme,
        String number,
        ReceiptKind kind,
        Optional<ReceiptId> corrects,
        PartyId supplier,
        String supplierName,
        String invoiceNumber,
        LocalDate invoiceDate,
        LocalDate receivedOn,
        LocalDate orderDate,
        DateRange service,
        String subject,
        Money gross,
        Money paid,
        Money notEligibleVat,
        Money notEligibleOther,
        String notEligibleReason,
        Money eligible,
        Optional<LocalDate> paymentDate,
        UserId recorder,
        Optional<UserId> preparer,
        ReceiptState state,
        Optional<ReceiptState> parkedFrom,
        Optional<ProofId> proof,
        List<Line> lines) {

    /** What of it falls to a measure. */
    public record Line(
            int id,
            MeasureId measure,
            String costType,
            Money gross,
            Money paid,
            Money eligible,
            Optional<CommitmentLineId> commitment,
            boolean closesCommitment) {}

    List<MeasureId> measures() {
        return lines.stream().map(Line::measure).distinct().toList();
    }
}
