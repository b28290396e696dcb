package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Report;
import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.funding.NumericProof;
import de.wirtschaftsstandort.funding.NumericProofs;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** B3: what was spent against the decision, and who paid. */
@Component
@OnlyWithBackoffice
class NumericProofPaper implements Paper {

    private static final List<String> CONFIRMATIONS = List.of(
            "Es wird bestätigt, dass die Ausgaben notwendig waren, dass wirtschaftlich und sparsam verfahren wurde und"
                    + " dass die Angaben mit den Büchern und Belegen übereinstimmen.",
            "Es wird bestätigt, dass die Umsatzsteuer nur angesetzt ist, soweit sie nicht als Vorsteuer abgezogen"
                    + " werden kann.",
            "Es wird bestätigt, dass für dieselben Ausgaben keine andere öffentliche Förderung in Anspruch genommen"
                    + " wurde.",
            "Ort, Datum, Unterschrift: ____________________________________________");

    private final NumericProofs proofs;
    private final LumpCuts cuts;

    NumericProofPaper(NumericProofs proofs, LumpCuts cuts) {
        this.proofs = proofs;
        this.cuts = cuts;
    }

    @Override
    public String key() {
        return "b3";
    }

    @Override
    public String title() {
        return "Zahlenmäßiger Nachweis";
    }

    @Override
    public List<Report.Section> sections(Desk desk, ReportQuery query) {
        NumericProof proof = proofs.make(
                desk.actor(), desk.id(), query.period(), query.asOf().knownAt());
        AsOf end = new AsOf(query.period().to(), query.asOf().knownAt());
        List<Table> settlement = new ArrayList<>(List.of(settlement(proof)));
        settlement.addAll(LumpCutTables.printed(cuts.of(desk.actor(), desk.id(), end)));
        return List.of(
                Report.Section.of("Ausgaben", spending(proof)),
                Report.Section.of("Einnahmen und Finanzierung", financing(proof)),
                new Report.Section("Abrechnung der Zuwendung", List.of(), List.of(), settlement),
                Report.Section.words("Bestätigungen", CONFIRMATIONS));
    }

    private static Table spending(NumericProof proof) {
        Table.Builder table = Table.of(
                "Ausgaben",
                Table.Column.header("Position"),
                Table.Column.number("lt. Bescheid"),
                Table.Column.number("aktueller Plan"),
                Table.Column.number("Ist Vorjahre"),
                Table.Column.number("Ist Zeitraum"),
                Table.Column.number("Ist gesamt"),
                Table.Column.number("Abweichung €"),
                Table.Column.number("Abweichung %"),
                Table.Column.text("Bemerkung"));
        proof.rows().forEach(row -> add(table, Table.Weight.PLAIN, row));
        add(table, Table.Weight.TOTAL, proof.total());
        return table.build();
    }

    private static void add(Table.Builder table, Table.Weight weight, NumericProof.Row row) {
        table.row(
                weight,
                Value.words((row.code() + " " + row.title()).strip()),
                Value.of(row.approved()),
                Value.of(row.plan()),
                Value.of(row.earlier()),
                Value.of(row.inPeriod()),
                Value.of(row.whole()),
                Value.of(row.deviation()),
                Cells.percent(row.deviationShare()),
                Value.words(row.remarkNeeded() ? "Abweichung bitte begründen" : ""));
    }

    private static Table financing(NumericProof proof) {
        Table.Builder table = Table.of(
                "Finanzierung", Table.Column.header("Quelle"), Table.Column.number("Soll"), Table.Column.number("Ist"));
        proof.financing()
                .forEach(one -> table.row(Value.words(one.source()), Value.of(one.planned()), Value.of(one.actual())));
        return table.build();
    }

    private static Table settlement(NumericProof proof) {
        return Table.of("Zuwendung", Table.Column.header("Zuwendung"), Table.Column.number("Betrag"))
                .row(
                        Value.words("förderfähige Ausgaben"),
                        Value.of(proof.settlement().eligible()))
                .row(
                        Value.words("Zuwendung darauf"),
                        Value.of(proof.settlement().uncut()))
                .row(
                        Value.words("pauschal gekürzt"),
                        Value.of(proof.settlement().cut()))
                .row(
                        Value.words("Zuwendung nach Kürzung"),
                        Value.of(proof.settlement().grant()))
                .row(Value.words("ausgezahlt"), Value.of(proof.settlement().drawn()))
                .row(
                        Value.words("noch auszuzahlen"),
                        Value.of(proof.settlement().due()))
                .row(Value.words("zurückzuzahlen"), Value.of(proof.settlement().repay()))
                .row(Value.words("nicht abgerufen"), Value.of(proof.settlement().notCalled()))
                .build();
    }
}
