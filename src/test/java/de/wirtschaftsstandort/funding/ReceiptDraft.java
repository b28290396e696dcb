package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An invoice on its way into the books, as a sentence of a test. */
final class ReceiptDraft {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final FundingTestBed bed;
    private final String supplier;
    private final int measure;
    private final Money gross;
    private String number = "R-" + COUNT.incrementAndGet();
    private ReceiptKind kind = ReceiptKind.INVOICE;
    private Optional<ReceiptId> corrects = Optional.empty();
    private LocalDate ordered;
    private LocalDate invoiced;
    private Optional<DateRange> service = Optional.empty();
    private Money discount = Money.ZERO;
    private Money notEligible = Money.ZERO;
    private Optional<CommitmentLineId> commitment = Optional.empty();
    private boolean closing;

    ReceiptDraft(FundingTestBed bed, String supplier, int measure, Money gross) {
        this.bed = bed;
        this.supplier = supplier;
        this.measure = measure;
        this.gross = gross;
        this.ordered = bed.today();
        this.invoiced = bed.today();
    }

    ReceiptDraft numbered(String value) {
        number = value;
        return this;
    }

    ReceiptDraft dated(LocalDate value) {
        invoiced = value;
        ordered = ordered.isAfter(value) ? value : ordered;
        return this;
    }

    ReceiptDraft ordered(LocalDate value) {
        ordered = value;
        return this;
    }

    ReceiptDraft delivered(LocalDate value) {
        service = Optional.of(new DateRange(value, value));
        return this;
    }

    ReceiptDraft discount(String value) {
        discount = Money.parse(value);
        return this;
    }

    ReceiptDraft notEligible(String value) {
        notEligible = Money.parse(value);
        return this;
    }

    ReceiptDraft of(CommitmentId order) {
        commitment = Optional.of(bed.line(order));
        ordered = bed.use(Commitments.class).require(order).orderDate();
        return this;
    }

    ReceiptDraft closing() {
        closing = true;
        return this;
    }

    ReceiptDraft correcting(ReceiptId receipt) {
        kind = ReceiptKind.CORRECTION;
        corrects = Optional.of(receipt);
        return this;
    }

    ReceiptDraft credit() {
        kind = ReceiptKind.CREDIT_NOTE;
        return this;
    }

    NewReceipt build() {
        return new NewReceipt(
                kind,
                corrects,
                bed.party(supplier),
                number,
                invoiced,
                invoiced,
                ordered,
                service.orElse(new DateRange(ordered, ordered)),
                "Leistung für M" + measure,
                gross,
                Money.ZERO,
                discount,
                Money.ZERO,
                Money.ZERO,
                notEligible,
                notEligible.isZero() ? "nicht förderfähig" : "Bewirtung",
                List.of(new NewReceipt.Line(
                        bed.m(measure), "Sachkosten", gross, discount, notEligible, commitment, closing)));
    }

    RecordReceipt.Recorded record() {
        return record(bed.recorder);
    }

    RecordReceipt.Recorded record(Actor actor) {
        return bed.use(RecordReceipt.class).record(actor, bed.programme, build());
    }

    Money paid(LocalDate day) {
        return bed.pay(record().id(), day);
    }
}
