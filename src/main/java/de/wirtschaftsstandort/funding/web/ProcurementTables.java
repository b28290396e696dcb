package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.Procedure;
import de.wirtschaftsstandort.funding.Procurement;
import de.wirtschaftsstandort.funding.ProcurementRecord;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a procurement's note. */
final class ProcurementTables {

    private ProcurementTables() {}

    static Table facts(Desk desk, ProcurementRecord record, List<Measure> measures) {
        Procurement one = record.procurement();
        Table.Builder table = Table.of(
                desk.text("funding.procurement.facts"), Cells.header(desk, "field"), Cells.text(desk, "value"));
        row(desk, table, "need", one.needKey());
        row(
                desk,
                table,
                "measures",
                measures.stream()
                        .filter(measure -> one.measures().contains(measure.id()))
                        .map(Measure::name)
                        .collect(Collectors.joining(", ")));
        table.row(Value.words(desk.text("funding.column.estimated-net")), Value.of(one.estimatedNet()));
        table.row(Value.words(desk.text("funding.column.estimated-on")), Value.of(one.estimatedOn()));
        row(desk, table, "estimate-basis", record.estimateBasis());
        row(desk, table, "procedure", one.procedure().map(Procedure::label).orElse(""));
        row(desk, table, "procedure-reason", one.procedureReason());
        row(desk, table, "lot-decision", one.lotDecision());
        row(
                desk,
                table,
                "invited",
                record.invited().stream()
                        .map(invited ->
                                invited.company() + (invited.proof().isBlank() ? "" : " (" + invited.proof() + ")"))
                        .collect(Collectors.joining(", ")));
        row(
                desk,
                table,
                "evaluators",
                record.evaluators().stream()
                        .map(person ->
                                person.user() + (person.employer().isBlank() ? "" : " (" + person.employer() + ")"))
                        .collect(Collectors.joining(", ")));
        record.scheme().ifPresent(scheme -> {
            row(desk, table, "criteria", scheme.weights());
            RankingTables.formula(scheme).ifPresent(formula -> row(desk, table, "price-formula", formula));
            row(desk, table, "tie-rule", scheme.tie().label());
        });
        table.row(Value.words(desk.text("funding.column.bidder-info-on")), Value.ofDay(one.bidderInformationOn()));
        table.row(Value.words(desk.text("funding.column.awarded-on")), Value.ofDay(one.awardedOn()));
        table.row(Value.words(desk.text("funding.column.gross")), Value.ofMoney(one.awardedGross()));
        row(desk, table, "award-reason", one.awardReason());
        if (!record.cancelReason().isBlank()) {
            row(desk, table, "cancel-reason", record.cancelReason());
        }
        row(
                desk,
                table,
                "missing",
                record.missing().isEmpty()
                        ? desk.text("funding.procurement.complete")
                        : String.join(", ", record.missing()));
        return table.build();
    }

    private static void row(Desk desk, Table.Builder table, String column, String words) {
        table.row(Value.words(desk.text("funding.column." + column)), Value.words(words));
    }

    static Table offers(Desk desk, List<ProcurementRecord.Bid> bids) {
        Table.Builder table = Table.of(
                desk.text("funding.procurement.offers"),
                Cells.header(desk, "supplier"),
                Cells.text(desk, "received-on"),
                Cells.number(desk, "net"),
                Cells.number(desk, "gross"),
                Cells.text(desk, "formally-ok"),
                Cells.number(desk, "score"),
                Cells.text(desk, "rejected-reason"));
        bids.forEach(bid -> table.row(
                Value.words(bid.company()),
                Value.of(LocalDate.ofInstant(bid.offer().receivedAt(), CountyTime.ZONE)),
                Value.of(bid.offer().net()),
                Value.of(bid.offer().gross()),
                Value.words(desk.text(bid.offer().formallyOk() ? "yes" : "no")),
                bid.offer().score().isPresent() ? Value.of(bid.offer().score().getAsInt()) : Value.none(),
                Value.words(bid.offer().rejectedReason())));
        return table.build();
    }
}
