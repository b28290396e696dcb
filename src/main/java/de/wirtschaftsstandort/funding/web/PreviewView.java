package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Setting;
import de.wirtschaftsstandort.funding.VirementPreview;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;

/**
 * What would happen if the plan were changed like this.
 *
 * @param level who has to agree
 * @param rules applied, with their sources
 */
@TemplateVisible
record PreviewView(
        Table cells,
        Table categories,
        Table years,
        Table deviations,
        String level,
        String ownFunds,
        List<String> rules) {

    static PreviewView of(Desk desk, VirementPreview preview) {
        return new PreviewView(
                cells(desk, preview),
                categories(desk, preview),
                years(desk, preview),
                deviations(desk, preview),
                desk.text("funding.level." + preview.level().name().toLowerCase(Locale.ROOT)),
                preview.ownFunds().isEmpty()
                        ? ""
                        : preview.ownFunds().values().stream()
                                .reduce(Money.ZERO, Money::plus)
                                .format(desk.texts().language()),
                preview.rules().stream().map(Setting::citation).toList());
    }

    private static Table cells(Desk desk, VirementPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.preview.cells"),
                Cells.header(desk, "measure"),
                Cells.number(desk, "year"),
                Cells.number(desk, "old"),
                Cells.number(desk, "change"),
                Cells.number(desk, "new"),
                Cells.number(desk, "available-after"),
                Cells.number(desk, "of-year"),
                Cells.number(desk, "of-total"));
        preview.rows()
                .forEach(row -> table.row(
                        Value.words(row.measure().name()),
                        Value.of(row.year()),
                        Value.of(row.before()),
                        Value.of(row.after().minus(row.before())),
                        Value.of(row.after()),
                        Value.of(row.availableAfter()),
                        Cells.percent(row.ofYear()),
                        Cells.percent(row.ofTotal())));
        return table.build();
    }

    private static Table categories(Desk desk, VirementPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.by-category"),
                Cells.header(desk, "category"),
                Cells.number(desk, "year"),
                Cells.number(desk, "old"),
                Cells.number(desk, "new"));
        preview.categories()
                .forEach(row -> table.row(
                        Value.words(row.category().name()),
                        Value.of(row.year()),
                        Value.of(row.before()),
                        Value.of(row.after())));
        return table.build();
    }

    private static Table years(Desk desk, VirementPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.preview.caps"),
                Cells.header(desk, "year"),
                Cells.number(desk, "plan"),
                Cells.number(desk, "share"),
                Cells.number(desk, "cap"),
                Cells.number(desk, "headroom"),
                Cells.number(desk, "over"));
        preview.years()
                .forEach(limit -> table.row(
                        Value.words(Integer.toString(limit.year())),
                        Value.of(limit.plan()),
                        Value.of(limit.share()),
                        Value.of(limit.cap()),
                        Value.of(limit.headroom()),
                        Value.of(limit.over())));
        return table.build();
    }

    private static Table deviations(Desk desk, VirementPreview preview) {
        Table.Builder table = Table.of(
                desk.text("funding.preview.deviations"),
                Cells.header(desk, "unit"),
                Cells.number(desk, "approved"),
                Cells.number(desk, "excess"),
                Cells.number(desk, "excess-share"),
                Cells.number(desk, "limit"),
                Cells.text(desk, "approval"));
        preview.deviations()
                .forEach(one -> table.row(
                        Value.words(one.unit()),
                        Value.of(one.approved()),
                        Value.of(one.excess()),
                        Cells.percent(one.percent()),
                        Value.of(one.limit()),
                        Value.words(desk.text(
                                one.needsAuthority() ? "funding.level.authority" : "funding.level.internal"))));
        return table.build();
    }
}
