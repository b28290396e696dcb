package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.offers.KeepLeads;
import de.wirtschaftsstandort.offers.Lead;
import de.wirtschaftsstandort.offers.LeadStep;
import de.wirtschaftsstandort.offers.Leads;
import de.wirtschaftsstandort.offers.Offer;
import de.wirtschaftsstandort.offers.OfferActions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Interest in plots and buildings, kept step by step. */
@ScreenController
@Needs(OfferActions.READ_NAME)
class LeadsController {

    private static final String ONE = OfferSections.LEADS + "/{id}";

    private final Leads leads;
    private final KeepLeads keeping;
    private final LeadsScreen screen;
    private final CurrentUser current;
    private final ScreenLanguage language;

    LeadsController(Leads leads, KeepLeads keeping, LeadsScreen screen, CurrentUser current, ScreenLanguage language) {
        this.leads = leads;
        this.keeping = keeping;
        this.screen = screen;
        this.current = current;
        this.language = language;
    }

    @GetMapping(OfferSections.PATH)
    String list(
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "enquiry", defaultValue = "") String enquiry,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        screen.fill(model, language.texts(request), screen.year(year), enquiry, number, screen.empty());
        return "backoffice/leads";
    }

    /** What is wrong is said above the form, which keeps what was typed. */
    @PostMapping(OfferSections.LEADS)
    @Needs(OfferActions.MARKET_NAME)
    String begin(
            @RequestParam(name = "offer", defaultValue = "") String offer,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "campaign", defaultValue = "") String campaign,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Optional<Offer> about = screen.offer(offer);
        Optional<LeadStep> first = LeadStep.find(step);
        Optional<LocalDate> on = day(day);
        String campaignName = screen.campaigns().getOrDefault(campaign, "");
        KeepLeads.Answer answer = about.isPresent() && first.isPresent() && on.isPresent()
                ? keeping.begin(
                        about.get(), first.get(), on.get(), campaignName.isEmpty() ? "" : campaign, campaignName)
                : new KeepLeads.Answer(about.isEmpty() ? "offer" : "day", Optional.empty());
        if (answer.isDone()) {
            flash.addFlashAttribute("done", "leads.done.begun");
            return "redirect:" + OfferSections.LEADS + "/"
                    + answer.lead().map(UUID::toString).orElse("");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("wrong", answer.fault().equals("offer") ? "offer" : "day");
        model.addAttribute("fault", "leads.fault." + answer.fault());
        screen.fill(
                model,
                language.texts(request),
                screen.year(""),
                "",
                1,
                new LeadsScreen.Form(offer, step, day, campaign));
        return "backoffice/leads";
    }

    @GetMapping(ONE)
    String one(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        return show(require(id), request, model);
    }

    @PostMapping(ONE + "/steps")
    @Needs(OfferActions.MARKET_NAME)
    String step(
            @PathVariable("id") String id,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "day", defaultValue = "") String day,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Lead lead = require(id);
        LeadStep taken = requireStep(step);
        KeepLeads.Answer answer = day(day).map(on -> keeping.record(lead, taken, on))
                .orElseGet(() -> new KeepLeads.Answer("day", Optional.empty()));
        if (answer.isDone()) {
            flash.addFlashAttribute("done", "leads.done.step");
            return "redirect:" + OfferSections.LEADS + "/" + lead.id();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("wrong", taken.name());
        model.addAttribute("typed", day);
        model.addAttribute("fault", "leads.fault." + answer.fault());
        return show(lead, request, model);
    }

    @PostMapping(ONE + "/steps/remove")
    @Needs(OfferActions.MARKET_NAME)
    String remove(
            @PathVariable("id") String id,
            @RequestParam(name = "step", defaultValue = "") String step,
            RedirectAttributes flash) {
        Lead lead = require(id);
        keeping.remove(lead, requireStep(step));
        flash.addFlashAttribute("done", "leads.done.removed");
        return "redirect:" + OfferSections.LEADS + "/" + lead.id();
    }

    @PostMapping(ONE + "/delete")
    @Needs(OfferActions.MARKET_NAME)
    String delete(@PathVariable("id") String id, RedirectAttributes flash) {
        keeping.delete(require(id));
        flash.addFlashAttribute("done", "leads.done.deleted");
        return "redirect:" + OfferSections.PATH;
    }

    private String show(Lead lead, HttpServletRequest request, Model model) {
        model.addAttribute("line", LeadLine.of(lead, language.texts(request)));
        model.addAttribute("mayMarket", current.may(OfferActions.MARKET));
        return "backoffice/lead";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static LeadStep requireStep(String step) {
        return LeadStep.find(step).orElseThrow(() -> new ScreenMissing("step " + step));
    }

    private Lead require(String id) {
        try {
            return leads.find(UUID.fromString(id)).orElseThrow(() -> new ScreenMissing("lead " + id));
        } catch (IllegalArgumentException noId) {
            throw new ScreenMissing("lead " + id);
        }
    }
}
