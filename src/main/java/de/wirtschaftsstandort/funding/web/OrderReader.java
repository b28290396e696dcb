package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.Order;
import de.wirtschaftsstandort.funding.PartyId;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.ProcurementId;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.VatRate;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the form of an order. */
record OrderReader(List<Measure> measures, List<Procurement> awarded) {

    static List<Option> vats() {
        return List.of(new Option("1900", "19 %"), new Option("700", "7 %"), new Option("0", "0 %"));
    }

    /** @throws Refused at every field that cannot be read */
    Function<PartyId, Order> read(Map<String, String> fields) {
        FormReader form = new FormReader(fields);
        form.text("supplier");
        String subject = form.text("subject");
        LocalDate orderDate = form.date("orderDate");
        LocalDate from = form.optionalDate("serviceFrom").orElse(orderDate);
        LocalDate to = form.optionalDate("serviceTo").orElse(from);
        Money net = form.money("net");
        VatRate vat = new VatRate(form.optionalText("vat").isEmpty() ? 0 : form.wholeNumber("vat"));
        Optional<ProcurementId> procurement = awarded.stream()
                .filter(one -> one.number().equals(form.optionalText("procurement")))
                .map(Procurement::id)
                .findFirst();
        List<Order.Line> lines = new ArrayList<>();
        int count = ReceiptReader.lines(fields);
        for (int at = 1; at <= count; at++) {
            String number = form.optionalText("measure-" + at);
            Optional<Measure> measure = measures.stream()
                    .filter(one -> Integer.toString(one.number()).equals(number))
                    .findFirst();
            if (measure.isPresent()) {
                int year = form.optionalText("year-" + at).isEmpty()
                        ? orderDate.getYear()
                        : form.wholeNumber("year-" + at);
                lines.add(new Order.Line(measure.get().id(), year, form.moneyOrZero("gross-" + at)));
            }
        }
        form.refuseIfWrong();
        if (to.isBefore(from)) {
            throw new Refused("serviceTo", "Die Leistung endet vor ihrem Beginn.");
        }
        if (lines.size() == 1 && form.optionalText("gross-1").isEmpty()) {
            lines.set(0, new Order.Line(lines.get(0).measure(), lines.get(0).year(), vat.grossOf(net)));
        }
        return supplier ->
                new Order(supplier, procurement, subject, orderDate, new DateRange(from, to), net, vat, lines);
    }
}
