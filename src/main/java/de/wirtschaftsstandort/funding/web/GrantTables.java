package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.AdoptionPreview;
import de.wirtschaftsstandort.funding.GrantDecision;
import de.wirtschaftsstandort.funding.GrantDecisions;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.Percent;
import de.wirtschaftsstandort.funding.YearLimit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables about decisions of the granting body and what the plan becomes under them. */
final class GrantTables {

    private GrantTables() {}

    static Table all(Desk desk, List<GrantDecisions.Recorded> decisions) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.grants"),
                Cells.header(desk, "number"),
                Cells.text(desk, "grant-kind"),
                Cells.text(desk, "day"),
                Cells.text(desk, "approved-period"),
                Cells.number(desk, "rate"),
                Cells.number(desk, "eligible-total"),
                Cells.number(desk, "granted"),
                Cells.text(desk, "status"));
        decisions.forEach(one -> {
            GrantDecision decision = one.decision();
            table.row(
                    Value.linked(Integer.toString(one.number()), desk.path("/grants/" + one.number())),
                    Value.words(desk.text("funding.grant." + decision.kind().name())),
                    Value.of(decision.decidedOn()),
                    Value.words(decision.approved().toString()),
                    Value.perCent(
                            Percent.ofBasisPoints(decision.rate().basisPoints()).value()),
                    Value.of(decision.eligibleTotal()),
                    Value.of(decision.grantMax()),
                    Value.words(desk.text(one.adopted() ? "funding.grant.adopted" : "funding.grant.waiting")));
        });
        return table.build();
    }

    static Table tranches(Desk desk, GrantDecision decision) {
        Table.Builder table = Table.of(
                desk.text("funding.grant.tranches"), Cells.header(desk, "year"), Cells.number(desk, "tranche"));
        decision.tranches().forEach((year, cap) -> table.row(Value.words(Integer.toString(year)), Value.of(cap)));
        return table.build();
    }

    static Table years(Desk desk, AdoptionPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.grant.years"),
                Cells.header(desk, "year"),
                Cells.number(desk, "old"),
                Cells.number(desk, "new"),
                Cells.number(desk, "share"),
                Cells.number(desk, "tranche"));
        SortedMap<Integer, List<Value>> rows = new TreeMap<>();
        preview.moved()
                .keySet()
                .forEach(year -> rows.put(
                        year,
                        List.of(
                                Value.words(Integer.toString(year)),
                                Value.of(preview.before().ofYear(year)),
                                Value.of(preview.after().ofYear(year)),
                                Value.none(),
                                Value.none())));
        for (YearLimit year : preview.years()) {
            rows.put(
                    year.year(),
                    List.of(
                            Value.words(Integer.toString(year.year())),
                            Value.of(preview.before().ofYear(year.year())),
                            Value.of(year.plan()),
                            Value.of(year.share()),
                            Value.of(year.cap())));
        }
        rows.values().forEach(row -> table.row(Table.Weight.PLAIN, row));
        return table.row(
                        Table.Weight.TOTAL,
                        Value.words(desk.text("funding.sum")),
                        Value.of(preview.before().total()),
                        Value.of(preview.after().total()),
                        Value.of(preview.terms().rate().share(preview.after().total())),
                        Value.of(preview.terms().grantMax()))
                .build();
    }

    static Table changes(Desk desk, AdoptionPreview preview, Map<MeasureId, Measure> measures) {
        Table.Builder table = Table.of(
                desk.text("funding.grant.changes"),
                Cells.header(desk, "measure"),
                Cells.text(desk, "year"),
                Cells.number(desk, "old"),
                Cells.number(desk, "new"),
                Cells.number(desk, "change"));
        preview.changes()
                .forEach(change -> table.row(
                        Value.words(Objects.requireNonNull(measures.get(change.measure()))
                                .name()),
                        Value.words(Integer.toString(change.year())),
                        Value.of(preview.before().of(change.measure(), change.year())),
                        Value.of(preview.after().of(change.measure(), change.year())),
                        Value.of(change.delta())));
        return table.build();
    }

    static Table receipts(Desk desk, AdoptionPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.grant.ineligible"),
                Cells.header(desk, "receipt"),
                Cells.number(desk, "eligible"),
                Cells.text(desk, "reason"));
        preview.ineligible()
                .forEach(one -> table.row(
                        Value.linked(
                                one.receipt().number(),
                                desk.path("/receipts/" + one.receipt().number())),
                        Value.of(one.eligible()),
                        Value.words(one.reason())));
        return table.build();
    }
}
