package de.wirtschaftsstandort.enquiry.web;

import de.wirtschaftsstandort.enquiry.ChangeEnquiryState;
import de.wirtschaftsstandort.enquiry.DeleteEnquiry;
import de.wirtschaftsstandort.enquiry.EnquiryActions;
import de.wirtschaftsstandort.enquiry.EnquiryCounts;
import de.wirtschaftsstandort.enquiry.EnquiryInbox;
import de.wirtschaftsstandort.enquiry.EnquiryState;
import de.wirtschaftsstandort.enquiry.EnquiryWay;
import de.wirtschaftsstandort.enquiry.KeptEnquiry;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What visitors sent: read it, say what has become of it, delete it. */
@ScreenController
@Needs(EnquiryActions.ANSWER_NAME)
class EnquiriesController {

    private static final String ONE = EnquirySections.PATH + "/{id}";
    private static final int PAGE_SIZE = 50;

    private static final int MOST_COUNTS = 50;

    private final EnquiryInbox inbox;
    private final EnquiryCounts counts;
    private final ChangeEnquiryState changing;
    private final DeleteEnquiry deleting;
    private final CurrentUser current;
    private final ScreenLanguage language;
    private final List<EnquiryWay> ways;

    EnquiriesController(
            EnquiryInbox inbox,
            EnquiryCounts counts,
            ChangeEnquiryState changing,
            DeleteEnquiry deleting,
            CurrentUser current,
            ScreenLanguage language,
            ObjectProvider<EnquiryWay> ways) {
        this.inbox = inbox;
        this.counts = counts;
        this.changing = changing;
        this.deleting = deleting;
        this.current = current;
        this.language = language;
        this.ways = ways.orderedStream().toList();
    }

    /** What nobody has answered yet, unless another state or all are asked for. */
    @GetMapping(EnquirySections.PATH)
    String list(
            @RequestParam(name = "state", defaultValue = "OPEN") String state,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        Optional<EnquiryState> wanted = EnquiryState.find(state);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        List<KeptEnquiry> found = inbox.page(wanted, (number - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        Texts texts = language.texts(request);
        model.addAttribute(
                "lines",
                found.stream()
                        .limit(PAGE_SIZE)
                        .map(enquiry -> EnquiryLine.of(enquiry, texts))
                        .toList());
        model.addAttribute(
                "states", Arrays.stream(EnquiryState.values()).map(Enum::name).toList());
        model.addAttribute("state", wanted.map(Enum::name).orElse("ALL"));
        model.addAttribute("page", number);
        model.addAttribute(
                "counts",
                counts.mostAsked(MOST_COUNTS).stream()
                        .map(count -> CountLine.of(count, texts))
                        .toList());
        model.addAttribute("hasOlder", found.size() > PAGE_SIZE);
        return "backoffice/enquiries";
    }

    @GetMapping(ONE)
    String one(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        KeptEnquiry enquiry = require(id);
        Texts texts = language.texts(request);
        model.addAttribute("line", EnquiryLine.of(enquiry, texts));
        model.addAttribute("answers", EnquiryLine.answers(enquiry, texts));
        model.addAttribute(
                "next", enquiry.state().next().stream().map(Enum::name).toList());
        model.addAttribute(
                "ways",
                ways.stream()
                        .filter(way -> current.may(way.action()))
                        .filter(way -> !way.address(enquiry).isEmpty())
                        .map(way -> Map.of("key", way.key(), "address", way.address(enquiry)))
                        .toList());
        model.addAttribute("mayDelete", current.may(EnquiryActions.DELETE));
        return "backoffice/enquiry";
    }

    @PostMapping(ONE + "/state")
    String state(
            @PathVariable("id") String id,
            @RequestParam(name = "state", defaultValue = "") String state,
            RedirectAttributes flash) {
        KeptEnquiry enquiry = require(id);
        EnquiryState wanted = EnquiryState.find(state).orElseThrow(() -> new ScreenMissing("state " + state));
        changing.change(enquiry, wanted, current.require().account().loginName());
        flash.addFlashAttribute("done", "enquiries.done." + wanted);
        return "redirect:" + EnquirySections.PATH + "/" + enquiry.id();
    }

    @PostMapping(ONE + "/delete")
    @Needs(EnquiryActions.DELETE_NAME)
    String delete(@PathVariable("id") String id, RedirectAttributes flash) {
        deleting.delete(require(id));
        flash.addFlashAttribute("done", "enquiries.done.deleted");
        return "redirect:" + EnquirySections.PATH;
    }

    private KeptEnquiry require(String id) {
        try {
            return inbox.find(UUID.fromString(id)).orElseThrow(() -> new ScreenMissing("enquiry " + id));
        } catch (IllegalArgumentException noId) {
            throw new ScreenMissing("enquiry " + id);
        }
    }
}
