package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.LumpCut;
import de.wirtschaftsstandort.funding.LumpCuts;
import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.function.Function;
import org.springframework.ui.Model;

/** Tables of lump-sum cuts, on the screen and in reports; every sum is that of its rows. */
final class LumpCutTables {

    private LumpCutTables() {}

    static Table list(Desk desk, List<LumpCut> cuts) {
        Table.Builder table = Table.of(
                desk.text("funding.tab.cuts"),
                Cells.header(desk, "number"),
                Cells.text(desk, "cut-at"),
                Cells.text(desk, "day"),
                Cells.number(desk, "lump-cut"),
                Cells.text(desk, "reason"),
                Cells.text(desk, "status"),
                Cells.text(desk, "letter"));
        cuts.forEach(cut -> table.row(
                Value.words(cut.number()),
                Value.linked(
                        cut.occasion(),
                        desk.path((cut.occasion().startsWith("N-") ? "/proofs/" : "/drawdowns/") + cut.occasion())),
                Value.of(cut.decidedOn()),
                Value.of(cut.amount()),
                Value.words(cut.reason()),
                Value.words(status(desk, cut)),
                Value.linked(
                        desk.text("funding.cut.letter"),
                        desk.path("/documents/" + cut.letter().value()))));
        if (!cuts.isEmpty()) {
            table.row(
                    Table.Weight.TOTAL,
                    Value.words(desk.text("funding.sum")),
                    Value.none(),
                    Value.none(),
                    Value.of(sum(cuts, LumpCut::amount)),
                    Value.none(),
                    Value.none(),
                    Value.none());
        }
        return table.build();
    }

    /** Those at a proof or a call, where it can have any, for its screen. */
    static void describe(Desk desk, LumpCuts cuts, String occasion, boolean possible, Model model) {
        if (possible) {
            List<LumpCut> here = cuts.of(desk.actor(), desk.id(), desk.now()).stream()
                    .filter(cut -> cut.occasion().equals(occasion))
                    .toList();
            model.addAttribute("lumpCuts", list(desk, here));
            model.addAttribute("cutsPath", desk.path("/cuts?occasion=" + occasion));
        }
    }

    private static String status(Desk desk, LumpCut cut) {
        return cut.lifts()
                .map(lifted -> desk.texts().text("funding.cut.lifts", lifted, null))
                .orElseGet(() -> desk.text(cut.lifted() ? "funding.cut.lifted" : "funding.cut.stands"));
    }

    static Table shares(Desk desk, List<LumpCut> cuts) {
        return fill(
                Table.of(
                        desk.text("funding.cut.shares"),
                        Cells.header(desk, "number"),
                        Cells.text(desk, "measure"),
                        Cells.number(desk, "state-money"),
                        Cells.number(desk, "federal-money"),
                        Cells.number(desk, "lump-cut"),
                        Cells.number(desk, "own-money-more")),
                desk.text("funding.sum"),
                cuts);
    }

    /** For reports; none where nothing was cut. */
    static List<Table> printed(List<LumpCut> cuts) {
        if (cuts.isEmpty()) {
            return List.of();
        }
        Table.Builder letters = Table.of(
                "Pauschale Kürzungen",
                Table.Column.header("Nr."),
                Table.Column.text("gekürzt an"),
                Table.Column.text("Schreiben vom"),
                Table.Column.text("Grund"),
                Table.Column.number("Betrag"));
        cuts.forEach(cut -> letters.row(
                Value.words(cut.number()),
                Value.words(cut.occasion()),
                Value.of(cut.decidedOn()),
                Value.words(
                        cut.lifts().map(lifted -> "hebt " + lifted + " auf: ").orElse("") + cut.reason()),
                Value.of(cut.amount())));
        letters.row(
                Table.Weight.TOTAL,
                Value.words("Summe"),
                Value.none(),
                Value.none(),
                Value.none(),
                Value.of(sum(cuts, LumpCut::amount)));
        return List.of(
                letters.build(),
                fill(
                        Table.of(
                                "Pauschale Kürzungen nach Maßnahmen und Herkunft",
                                Table.Column.header("Nr."),
                                Table.Column.text("Maßnahme"),
                                Table.Column.number("Landesmittel"),
                                Table.Column.number("Bundesmittel"),
                                Table.Column.number("gekürzt"),
                                Table.Column.number("Eigenmittel mehr")),
                        "Summe",
                        cuts));
    }

    private static Table fill(Table.Builder table, String sum, List<LumpCut> cuts) {
        cuts.forEach(cut -> cut.shares()
                .forEach(share -> table.row(
                        Value.words(cut.number()),
                        Value.words(share.code() + " " + share.title()),
                        Value.of(share.state()),
                        Value.of(share.federal()),
                        Value.of(share.whole()),
                        Value.of(share.whole()))));
        List<LumpCut.Share> all =
                cuts.stream().flatMap(cut -> cut.shares().stream()).toList();
        if (!all.isEmpty()) {
            table.row(
                    Table.Weight.TOTAL,
                    Value.words(sum),
                    Value.none(),
                    Value.of(sum(all, LumpCut.Share::state)),
                    Value.of(sum(all, LumpCut.Share::federal)),
                    Value.of(sum(all, LumpCut.Share::whole)),
                    Value.of(sum(all, LumpCut.Share::whole)));
        }
        return table.build();
    }

    private static <T> Money sum(List<T> rows, Function<T, Money> part) {
        return rows.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
