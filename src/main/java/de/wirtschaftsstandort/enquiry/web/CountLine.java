package de.wirtschaftsstandort.enquiry.web;

import de.wirtschaftsstandort.enquiry.EnquiryCounts;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;

/** How often was asked about an item, in the words of the screen. */
@TemplateVisible
record CountLine(String name, String kind, String site, int enquiries, String since) {

    static CountLine of(EnquiryCounts.Count count, Texts texts) {
        String key = "enquiries.kind." + count.workspace();
        return new CountLine(
                count.name(),
                texts.has(key) ? texts.text(key) : count.workspace(),
                count.site(),
                count.enquiries(),
                texts.day(count.since()));
    }
}
