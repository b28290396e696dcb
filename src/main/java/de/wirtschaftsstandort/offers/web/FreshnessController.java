package de.wirtschaftsstandort.offers.web;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.offers.ConfirmFacts;
import de.wirtschaftsstandort.offers.PublicOffers;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.publishing.EditorialAnswer;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.Texts;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said of plots and buildings: who has not looked for long, and one click to stand by it. */
@ScreenController
@Needs(OfferSections.READ)
class FreshnessController {

    private final PublicOffers offers;
    private final ConfirmFacts confirming;
    private final CurrentUser current;
    private final ScreenLanguage language;

    FreshnessController(PublicOffers offers, ConfirmFacts confirming, CurrentUser current, ScreenLanguage language) {
        this.offers = offers;
        this.confirming = confirming;
        this.current = current;
        this.language = language;
    }

    @GetMapping(OfferSections.FRESHNESS)
    String list(HttpServletRequest request, Model model) {
        Editor editor = Editor.of(current.require());
        Texts texts = language.texts(request);
        model.addAttribute(
                "lines",
                offers.toConfirm().stream()
                        .filter(offer -> editor.mayRead(offer.node()))
                        .map(offer -> FreshnessLine.of(offer, editor, texts))
                        .toList());
        return "backoffice/freshness";
    }

    @Needs(OfferSections.PUBLISH)
    @PostMapping(OfferSections.FRESHNESS + "/{workspace}/{id}")
    String confirm(
            @PathVariable("workspace") String workspace, @PathVariable("id") String id, RedirectAttributes flash) {
        NodeId node = NodeId.parse(id)
                .filter(known -> PublicOffers.WORKSPACES.contains(workspace))
                .orElseThrow(() -> new ScreenMissing("offer " + id));
        EditorialAnswer answer = confirming.confirm(Editor.of(current.require()), workspace, node);
        flash.addFlashAttribute(answer.isGood() ? "done" : "fault", "freshness.answer." + answer.key());
        return "redirect:" + OfferSections.FRESHNESS;
    }
}
