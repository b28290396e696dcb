package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.Percent;
import java.util.Optional;

/** Short words for tables of figures. */
final class Cells {

    private Cells() {}

    static Value percent(Optional<Percent> percent) {
        return percent.map(found -> Value.perCent(found.value())).orElse(Value.none());
    }

    static Table.Column number(Desk desk, String key) {
        return Table.Column.number(desk.text("funding.column." + key));
    }

    static Table.Column text(Desk desk, String key) {
        return Table.Column.text(desk.text("funding.column." + key));
    }

    static Table.Column header(Desk desk, String key) {
        return Table.Column.header(desk.text("funding.column." + key));
    }
}
