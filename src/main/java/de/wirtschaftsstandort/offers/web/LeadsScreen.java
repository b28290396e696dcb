package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentStages;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.offers.FunnelTables;
import de.wirtschaftsstandort.offers.Lead;
import de.wirtschaftsstandort.offers.LeadStep;
import de.wirtschaftsstandort.offers.Leads;
import de.wirtschaftsstandort.offers.Offer;
import de.wirtschaftsstandort.offers.OfferActions;
import de.wirtschaftsstandort.offers.PublicOffers;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.site.Sites;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of leads: those of a year or of an enquiry, the statistics of the year, and the form for one by hand. */
@Component
@OnlyWithBackoffice
class LeadsScreen {

    private static final int PAGE_SIZE = 50;
    private static final int YEARS = 5;

    private final Leads leads;
    private final FunnelTables tables;
    private final PublicOffers offers;
    private final Sites sites;
    private final ContentStages stages;
    private final CurrentUser current;
    private final Freshness clock;

    LeadsScreen(
            Leads leads,
            FunnelTables tables,
            PublicOffers offers,
            Sites sites,
            ContentStages stages,
            CurrentUser current,
            Freshness clock) {
        this.leads = leads;
        this.tables = tables;
        this.offers = offers;
        this.sites = sites;
        this.stages = stages;
        this.current = current;
        this.clock = clock;
    }

    /** What is typed into the form for a lead by hand. */
    @TemplateVisible
    record Form(String offer, String step, String day, String campaign) {}

    /** @param enquiry its id, to see its leads alone; empty for those of the year */
    void fill(Model model, Texts texts, int year, String enquiry, int page, Form form) {
        List<Lead> all = leads.all();
        List<Lead> shown = all.stream()
                .filter(lead -> enquiry.isEmpty()
                        ? movedIn(lead, year)
                        : lead.enquiry()
                                .filter(id -> id.toString().equals(enquiry))
                                .isPresent())
                .toList();
        model.addAttribute(
                "lines",
                shown.stream()
                        .skip((long) (page - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(lead -> LeadLine.of(lead, texts))
                        .toList());
        model.addAttribute("hasOlder", shown.size() > (long) page * PAGE_SIZE);
        model.addAttribute("page", page);
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("enquiry", enquiry);
        int now = clock.today().getYear();
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(ago -> Integer.toString(now - ago))
                        .toList());
        model.addAttribute("tables", tables.of(all, year, texts::text));
        model.addAttribute("mayMarket", current.may(OfferActions.MARKET));
        model.addAttribute(
                "steps", Arrays.stream(LeadStep.values()).map(Enum::name).toList());
        model.addAttribute("offers", offerNames());
        model.addAttribute("campaigns", campaigns());
        model.addAttribute("form", form);
    }

    /** What is still without a step counts as of now, so that it can be found. */
    private static boolean movedIn(Lead lead, int year) {
        return lead.steps().isEmpty() || lead.steps().values().stream().anyMatch(day -> day.getYear() == year);
    }

    Form empty() {
        return new Form("", LeadStep.ENQUIRY.name(), clock.today().toString(), "");
    }

    Optional<Offer> offer(String reference) {
        return offers.all().stream()
                .filter(offer -> reference(offer.node()).equals(reference))
                .findFirst();
    }

    private Map<String, String> offerNames() {
        Map<String, String> names = new LinkedHashMap<>();
        offers.all().forEach(offer -> names.put(reference(offer.node()), offer.name()));
        return names;
    }

    /** Public campaigns by reference. */
    Map<String, String> campaigns() {
        Map<String, String> names = new LinkedHashMap<>();
        sites.all().stream()
                .flatMap(site -> Optional.ofNullable(site.itemFolders().get("campaigns")).stream())
                .flatMap(folder -> stages.nodes(Stage.PUBLIC).find("campaigns", folder).stream())
                .flatMap(folder -> folder.children().stream())
                .forEach(campaign ->
                        names.put(reference(campaign), campaign.text("title").orElse(campaign.name())));
        return names;
    }

    /** As forms name items. */
    private static String reference(ContentNode node) {
        return node.workspace() + ":" + node.id();
    }

    /** The year asked for; this one for anything that is none. */
    int year(String asked) {
        int now = clock.today().getYear();
        return asked.matches("20\\d\\d") && Integer.parseInt(asked) <= now ? Integer.parseInt(asked) : now;
    }
}
