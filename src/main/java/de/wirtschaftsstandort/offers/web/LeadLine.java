package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.offers.Lead;
import de.wirtschaftsstandort.offers.LeadStep;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * A lead in the words of the screens.
 *
 * @param enquiry address of the enquiry; empty where there is none (any more)
 */
@TemplateVisible
record LeadLine(
        String id,
        String name,
        String link,
        String item,
        String site,
        String campaign,
        String enquiry,
        List<Step> steps) {

    /**
     * @param day empty while it was not taken
     * @param value the day as fields of dates have it
     */
    @TemplateVisible
    record Step(String key, String day, String value) {}

    static LeadLine of(Lead lead, Texts texts) {
        return new LeadLine(
                lead.id().toString(),
                lead.name(),
                OfferSections.LEADS + "/" + lead.id(),
                Backoffice.PATH + "/content/" + lead.workspace() + "/items/" + lead.node(),
                lead.site(),
                lead.campaignName(),
                lead.enquiry().map(id -> Backoffice.PATH + "/enquiries/" + id).orElse(""),
                Arrays.stream(LeadStep.values())
                        .map(step -> new Step(
                                step.name(),
                                lead.steps().containsKey(step)
                                        ? texts.day(lead.steps().get(step))
                                        : "",
                                lead.steps().containsKey(step)
                                        ? lead.steps().get(step).toString()
                                        : ""))
                        .toList());
    }
}
