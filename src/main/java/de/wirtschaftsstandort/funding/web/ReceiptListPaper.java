package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.DrawdownReceipts;
import de.wirtschaftsstandort.funding.Drawdowns;
import de.wirtschaftsstandort.funding.GermanDate;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** B2: receipts in the order they were paid, with what was carried over from before. */
@Component
@OnlyWithBackoffice
class ReceiptListPaper implements Paper {

    private static final List<Table.Column> COLUMNS = List.of(
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

    private final ReceiptLists lists;
    private final Programmes programmes;
    private final TermsInForce terms;
    private final Proofs proofs;
    private final Drawdowns drawdowns;
    private final DrawdownReceipts ofDrawdowns;

    ReceiptListPaper(
            ReceiptLists lists,
            Programmes programmes,
            TermsInForce terms,
            Proofs proofs,
            Drawdowns drawdowns,
            DrawdownReceipts ofDrawdowns) {
        this.lists = lists;
        this.programmes = programmes;
        this.terms = terms;
        this.proofs = proofs;
        this.drawdowns = drawdowns;
        this.ofDrawdowns = ofDrawdowns;
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
    public Optional<String> selection(ReportQuery query) {
        String words = Stream.of(
                        query.proof().map(number -> "Nachweis " + number),
                        query.drawdown().map(number -> "Mittelabruf " + number),
                        query.measure().map(number -> "Maßnahme M" + number))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    @Override
    public List<String> drawdowns(Desk desk) {
        return drawdowns.of(desk.actor(), desk.id()).stream()
                .map(Drawdowns.Request::number)
                .toList();
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        Optional<MeasureId> measure = query.measure()
                .map(number -> programmes.requireMeasure(desk.id(), number).id());
        if (query.drawdown().isPresent()) {
            return List.of(ofDrawdown(desk, query, query.drawdown().orElseThrow()));
        }
        if (query.proof().isPresent()) {
            String number = query.proof().orElseThrow();
            ProofOfUse proof = proofs.find(desk.actor(), desk.id(), number)
                    .orElseThrow(() -> new Refused("proof", "Den Nachweis „" + number + "“ gibt es nicht."));
            ReceiptList inProof = lists.ofProof(desk.actor(), proof, measure, query.asOf());
            return List.of(new Report.Section(
                    proof.name() + ", " + proof.period(),
                    List.of(),
                    List.of(),
                    List.of(table(inProof, Optional.empty(), Optional.empty()))));
        }
        ReceiptList list = lists.make(desk.actor(), desk.id(), query.period(), measure, query.asOf());
        return List.of(Report.Section.of(table(list, earlier(desk, query, measure), Optional.empty())));
    }

    private Report.Section ofDrawdown(Desk desk, ReportQuery query, String number) {
        if (query.proof().isPresent()) {
            throw new Refused("drawdown", "Bitte nach einem Nachweis oder nach einem Mittelabruf auswählen.");
        }
        if (!drawdowns(desk).contains(number)) {
            throw new Refused("drawdown", "Den Mittelabruf „" + number + "“ gibt es nicht.");
        }
        Optional<DrawdownReceipts.Paid> paid = ofDrawdowns.of(
                desk.actor(),
                desk.id(),
                number,
                query.period(),
                query.measure().map(measure -> "M" + measure),
                query.asOf());
        String sentence = paid.map(ReceiptListPaper::words)
                .orElse("Auf diesen Mittelabruf ist bis zum Stichtag nichts ausgezahlt; Belege gehören noch nicht"
                        + " dazu.");
        Table table = paid.map(one -> table(one.receipts(), Optional.empty(), Optional.of(one)))
                .orElseGet(() ->
                        table(new ReceiptList(query.asOf().day(), List.of()), Optional.empty(), Optional.empty()));
        return new Report.Section("Mittelabruf " + number, List.of(sentence), List.of(), List.of(table));
    }

    private static String words(DrawdownReceipts.Paid paid) {
        return "Ausgezahlt am " + GermanDate.format(paid.payout().day()) + ": "
                + paid.payout().amount().format("de") + ", zu verwenden bis "
                + GermanDate.format(paid.payout().useUntil()) + "; davon bis zum Stichtag verwendet: "
                + paid.used().format("de")
                + ". Was zuerst ausgezahlt wurde, gilt als zuerst verwendet, Beleg für Beleg in der Reihenfolge der"
                + " Zahlungen. Ein Beleg, in dem Geld aus zwei Abrufen steckt, steht in beiden Listen, mit seinem Teil"
                + " in der letzten Spalte.";
    }

    /** Paid before the period; empty when the period is the whole. */
    private Optional<ReceiptList> earlier(Desk desk, ReportQuery query, Optional<MeasureId> measure) {
        LocalDate first = terms.of(desk.id(), query.asOf()).approved().from();
        LocalDate last = query.period().from().minusDays(1);
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(lists.make(desk.actor(), desk.id(), new DateRange(first, last), measure, query.asOf()));
    }

    private static Table table(
            ReceiptList list, Optional<ReceiptList> earlier, Optional<DrawdownReceipts.Paid> drawdown) {
        Table.Builder table = Table.of(
                "Belege",
                Stream.concat(
                                COLUMNS.stream(),
                                drawdown
                                        .map(paid -> Table.Column.number(
                                                "Zuwendung aus " + paid.payout().number()))
                                        .stream())
                        .toArray(Table.Column[]::new));
        earlier.ifPresent(before -> table.row(Table.Weight.SUBTOTAL, sums("Übertrag", List.of(before))));
        List<ReceiptList.Row> rows = list.rows();
        for (int n = 0; n < rows.size(); n++) {
            int place = n;
            table.row(Table.Weight.PLAIN, with(values(n + 1, rows.get(n)), drawdown.map(paid -> paid.parts()
                    .get(place))));
        }
        table.row(Table.Weight.TOTAL, with(sums("Summe", List.of(list)), drawdown.map(paid -> paid.parts().stream()
                .reduce(Money.ZERO, Money::plus))));
        earlier.ifPresent(before -> table.row(Table.Weight.TOTAL, sums("Summe mit Übertrag", List.of(before, list))));
        return table.build();
    }

    private static List<Value> with(List<Value> values, Optional<Money> last) {
        return Stream.concat(values.stream(), last.map(Value::of).stream()).toList();
    }

    private static List<Value> values(int place, ReceiptList.Row row) {
        return List.of(
                Value.of(place),
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
                Value.words(row.procurement()));
    }

    private static List<Value> sums(String name, List<ReceiptList> lists) {
        List<ReceiptList.Row> rows =
                lists.stream().flatMap(list -> list.rows().stream()).toList();
        return List.of(
                Value.none(),
                Value.words(name),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.none(),
                sum(rows, ReceiptList.Row::gross),
                sum(rows, ReceiptList.Row::paid),
                sum(rows, ReceiptList.Row::notEligibleVat),
                sum(rows, ReceiptList.Row::notEligibleOther),
                sum(rows, ReceiptList.Row::eligible),
                Value.of(rows.stream().flatMap(row -> row.recognised().stream()).reduce(Money.ZERO, Money::plus)),
                Value.none());
    }

    private static Value sum(List<ReceiptList.Row> rows, Function<ReceiptList.Row, Money> part) {
        return Value.of(rows.stream().map(part).reduce(Money.ZERO, Money::plus));
    }
}
