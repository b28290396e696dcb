package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Commitment;
import de.wirtschaftsstandort.funding.CommitmentLineId;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.NewReceipt;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.Receipt;
import de.wirtschaftsstandort.funding.ReceiptId;
import de.wirtschaftsstandort.funding.ReceiptKind;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the receipt form.
 *
 * @param open orders that can still be invoiced
 * @param original the receipt a correction names; empty when it names none that exists
 */
record ReceiptReader(List<Measure> measures, List<Commitment> open, Optional<Receipt> original) {

    static final int MOST_LINES = 8;

    /** How many lines the form has. */
    static int lines(Map<String, String> fields) {
        String typed = fields.getOrDefault("lines", "1");
        int wanted = typed.matches("\\d") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(MOST_LINES, wanted));
    }

    static Map<String, String> withOneLineMore(Map<String, String> fields) {
        Map<String, String> wider = new HashMap<>(fields);
        wider.put("lines", Integer.toString(lines(fields) + 1));
        return wider;
    }

    /** @throws Refused at every field that cannot be read */
    Function<PartyId, NewReceipt> read(Map<String, String> fields) {
        FormReader form = new FormReader(fields);
        ReceiptKind kind = Stream.of(ReceiptKind.values())
                .filter(one -> one.name().equals(form.optionalText("kind")))
                .findFirst()
                .orElse(ReceiptKind.INVOICE);
        String invoiceNumber = form.text("invoiceNumber");
        form.text("supplier");
        LocalDate invoiceDate = form.date("invoiceDate");
        LocalDate receivedOn = form.date("receivedOn");
        LocalDate orderDate = form.date("orderDate");
        LocalDate from = form.optionalDate("serviceFrom").orElse(orderDate);
        LocalDate to = form.optionalDate("serviceTo").orElse(from);
        String subject = form.text("subject");
        Money net = form.money("net");
        Money vat = form.moneyOrZero("vat");
        Money discount = form.moneyOrZero("discount");
        Money deduction = form.moneyOrZero("deduction");
        Money notEligibleVat = form.moneyOrZero("notEligibleVat");
        Money notEligibleOther = form.moneyOrZero("notEligibleOther");
        int count = lines(fields);
        List<NewReceipt.Line> lines = new ArrayList<>();
        for (int at = 1; at <= count; at++) {
            line(form, at).ifPresent(lines::add);
        }
        form.refuseIfWrong();
        if (to.isBefore(from)) {
            throw new Refused("serviceTo", "Die Leistung endet vor ihrem Beginn.");
        }
        if (lines.size() == 1 && form.optionalText("gross-1").isEmpty()) {
            NewReceipt.Line only = lines.get(0);
            lines.set(
                    0,
                    new NewReceipt.Line(
                            only.measure(),
                            only.costType(),
                            net.plus(vat),
                            discount.plus(deduction),
                            notEligibleVat.plus(notEligibleOther),
                            only.commitment(),
                            only.closesCommitment()));
        }
        Optional<ReceiptId> corrects = original.map(Receipt::id);
        return supplier -> new NewReceipt(
                kind,
                corrects,
                supplier,
                invoiceNumber,
                invoiceDate,
                receivedOn,
                orderDate,
                new DateRange(from, to),
                subject,
                net,
                vat,
                discount,
                deduction,
                notEligibleVat,
                notEligibleOther,
                form.optionalText("notEligibleReason"),
                lines);
    }

    /** A line with an order belongs to the order's measure; one without measure and order is not meant. */
    private Optional<NewReceipt.Line> line(FormReader form, int at) {
        Optional<Commitment.Line> order = open.stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> Integer.toString(line.id().value()).equals(form.optionalText("order-" + at)))
                .findFirst();
        Optional<MeasureId> measure = measures.stream()
                .filter(one -> Integer.toString(one.number()).equals(form.optionalText("measure-" + at)))
                .map(Measure::id)
                .findFirst()
                .or(() -> order.map(Commitment.Line::measure));
        Money gross = form.moneyOrZero("gross-" + at);
        Money deduction = form.moneyOrZero("deduction-" + at);
        Money notEligible = form.moneyOrZero("notEligible-" + at);
        Optional<CommitmentLineId> commitment = order.map(Commitment.Line::id);
        return measure.map(found -> new NewReceipt.Line(
                found,
                form.optionalText("costType-" + at).isEmpty() ? "Sachkosten" : form.optionalText("costType-" + at),
                gross,
                deduction,
                notEligible,
                commitment,
                form.flag("closes-" + at)));
    }
}
