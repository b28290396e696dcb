package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.funding.MeasureSheet;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A tab of the measure sheet.
 *
 * @param key in its address and its message
 */
record SheetTab(String key, BiFunction<Desk, MeasureSheet, List<Table>> tables) {

    static List<SheetTab> all() {
        return List.of(
                new SheetTab("plan", SheetTables::plan),
                new SheetTab("orders", SheetTables::orders),
                new SheetTab("receipts", SheetTables::receipts),
                new SheetTab("procurements", SheetTables::procurements),
                new SheetTab("milestones", SheetTables::milestones),
                new SheetTab("indicators", SheetTables::indicators),
                new SheetTab("documents", SheetTables::documents),
                new SheetTab("status", SheetTables::statuses),
                new SheetTab("history", SheetTables::history));
    }

    /** Its name and whether it is shown. */
    @TemplateVisible
    record View(String key, String title, boolean current) {}

    View view(Desk desk, String shown) {
        return new View(key, desk.text("funding.sheet." + key), key.equals(shown));
    }
}
