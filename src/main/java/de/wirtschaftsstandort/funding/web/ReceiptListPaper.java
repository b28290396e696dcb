package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.funding.ProofOfUse;
import de.wirtschaftsstandort.funding.Proofs;
import de.wirtschaftsstandort.funding.ReceiptList;
import de.wirtschaftsstandort.funding.ReceiptLists;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.funding.TermsInForce;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** B2: receipts in the order they were paid, with what was carried over from before. */
@Component
@OnlyWithBackoffice
class ReceiptListPaper implements Paper {

    private final ReceiptLists lists;
    private final Programmes programmes;
    private final TermsInForce terms;
    private final Proofs proofs;

    ReceiptListPaper(ReceiptLists lists, Programmes programmes, TermsInForce terms, Proofs proofs) {
        this.lists = lists;
        this.programmes = programmes;
        this.terms = terms;
        this.proofs = proofs;
    }

    @Override
    public String key() {
        return "b2";
    }

    @Override
    public String title() {
        return "Belegliste";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Optional<MeasureId> measure = query.measure()
                .map(number -> programmes.requireMeasure(desk.id(), number).id());
        if (query.proof().isPresent()) {
            String number = query.proof().orElseThrow();
            ProofOfUse proof = proofs.find(desk.actor(), desk.id(), number)
                    .orElseThrow(() -> new Refused("proof", "Den Nachweis „" + number + "“ gibt es nicht."));
            ReceiptList inProof = lists.ofProof(desk.actor(), proof, measure, query.asOf());
            return List.of(new Report.Section(
                    proof.name() + ", " + proof.period(),
                    List.of(),
                    List.of(),
                    List.of(table(inProof, Optional.empty()))));
        }
        ReceiptList list = lists.make(desk.actor(), desk.id(), query.period(), measure, query.asOf());
        return List.of(Report.Section.of(table(list, earlier(desk, query, measure))));
    }

    /** Paid before the period; empty when the period is the whole. */
    private Optional<ReceiptList> earlier(Desk desk, ReportQuery query, Optional<MeasureId> measure) {
        LocalDate first = terms.of(desk.id(), query.asOf()).approved().from();
        LocalDate last = query.period().from().minusDays(1);
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(lists.make(desk.actor(), desk.id(), new DateRange(first, last), measure, query.asOf()));
    }

    private static Table table(ReceiptList list, Optional<ReceiptList> earlier) {
        Table.Builder table = Table.of(
                "Belege",
                Table.Column.number("lfd. Nr."),
                Table.Column.header("Beleg-Nr."),
                Table.Column.text("Maßnahme"),
                Table.Column.text("Auftragsdatum"),
                Table.Column.text("Rechnungsdatum"),
                Table.Column.text("Rechnungs-Nr."),
                Table.Column.text("Zahlungsdatum"),
                Table.Column.text("Empfänger"),
                Table.Column.text("Zahlungsgrund"),
                Table.Column.number("Rechnungsbetrag brutto"),
                Table.Column.number("gezahlt"),
                Table.Column.number("nicht förderf. MwSt."),
                Table.Column.number("sonst. nicht förderf."),
                Table.Column.number("beantragt förderfähig"),
                Table.Column.number("anerkannt"),
                Table.Column.text("Vergabe-Nr."));
        earlier.ifPresent(before -> sum(table, Table.Weight.SUBTOTAL, "Übertrag", List.of(before)));
        list.rows()
                .forEach(row -> table.row(
                        Value.of(row.number()),
                        Value.words(row.receipt()),
                        Value.words(row.measure()),
                        Value.of(row.orderDate()),
                        Value.of(row.invoiceDate()),
                        Value.words(row.invoiceNumber()),
                        Value.of(row.paymentDate()),
                        Value.words(row.payee()),
                        Value.words(row.purpose()),
                        Value.of(row.gross()),
                        Value.of(row.paid()),
                        Value.of(row.notEligibleVat()),
                        Value.of(row.notEligibleOther()),
                        Value.of(row.eligible()),
                        Value.ofMoney(row.recognised()),
                        Value.words(row.procurement())));
        sum(table, Table.Weight.TOTAL, "Summe", List.of(list));
        earlier.ifPresent(before -> sum(table, Table.Weight.TOTAL, "Summe mit Übertrag", List.of(before, list)));
        return table.build();
    }

    private static void sum(Table.Builder table, Table.Weight weight, String name, List<ReceiptList> lists) {
        List<ReceiptList.Row> rows =
                lists.stream().flatMap(list -> list.rows().stream()).toList();
        table.row(
                weight,
                Value.none(),
                Value.words(name),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.of(rows.stream().map(ReceiptList.Row::gross).reduce(Money.ZERO, Money::plus)),
                Value.of(rows.stream().map(ReceiptList.Row::paid).reduce(Money.ZERO, Money::plus)),
                Value.of(rows.stream().map(ReceiptList.Row::notEligibleVat).reduce(Money.ZERO, Money::plus)),
                Value.of(rows.stream().map(ReceiptList.Row::notEligibleOther).reduce(Money.ZERO, Money::plus)),
                Value.of(rows.stream().map(ReceiptList.Row::eligible).reduce(Money.ZERO, Money::plus)),
                Value.of(rows.stream().flatMap(row -> row.recognised().stream()).reduce(Money.ZERO, Money::plus)),
                Value.none());
    }
}
