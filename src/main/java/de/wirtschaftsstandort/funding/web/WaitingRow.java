package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.WorkQueue;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Locale;

/** A receipt that waits, as lists show it. */
@TemplateVisible
record WaitingRow(
        String number,
        String path,
        String supplier,
        String subject,
        String amount,
        String recorder,
        String step,
        String action,
        String obstacle) {

    static WaitingRow of(Desk desk, WorkQueue.Item item) {
        return new WaitingRow(
                item.receipt().number(),
                desk.path("/receipts/" + item.receipt().number()),
                item.receipt().supplierName(),
                item.receipt().subject(),
                item.receipt().gross().format(desk.texts().language()),
                item.receipt().recorder().value(),
                item.step().label(),
                item.step().name().toLowerCase(Locale.ROOT),
                item.obstacle().orElse(""));
    }
}
