package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.backoffice.NodeChooser;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.reference.Activity;
import de.wirtschaftsstandort.reference.Classification;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds what a field can point to. The script shows the page in a window over the form. */
@ScreenController
@Needs("content.read")
class ChooserController {

    private static final String PATH = Addresses.CONTENT + "/-/choosers";

    private final NodeChooser nodes;
    private final Classification classification;
    private final ScreenLanguage language;

    ChooserController(NodeChooser nodes, Classification classification, ScreenLanguage language) {
        this.nodes = nodes;
        this.classification = classification;
        this.language = language;
    }

    /** @param preview address of a small picture; empty for none */
    @TemplateVisible
    record Hit(String value, String title, String note, String preview) {}

    @GetMapping(PATH + "/nodes/{workspace}")
    String nodes(
            @PathVariable("workspace") String workspace,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "round", defaultValue = "false") boolean round,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("media", workspace.equals(Assets.WORKSPACE));
        model.addAttribute("round", round);
        List<Hit> hits = nodes.find(workspace, words, round).stream()
                .map(node -> hit(node, language.of(request).getLanguage()))
                .toList();
        return shown(model, PATH + "/nodes/" + Addresses.encoded(workspace), words, hits);
    }

    private Hit hit(ContentNode node, String tongue) {
        return new Hit(
                node.path().value(), nodes.title(node, tongue), node.path().value(), nodes.preview(node));
    }

    @GetMapping(PATH + "/activities")
    String activities(
            @RequestParam(name = "q", defaultValue = "") String words, HttpServletRequest request, Model model) {
        List<Hit> hits = classification.search(words, 40).stream()
                .map(found -> hit(found, language.of(request).getLanguage()))
                .toList();
        return shown(model, PATH + "/activities", words, hits);
    }

    private static Hit hit(Activity found, String tongue) {
        return new Hit(found.code(), found.code() + " " + found.title(tongue), "", "");
    }

    private static String shown(Model model, String address, String words, List<Hit> hits) {
        model.addAttribute("address", address);
        model.addAttribute("q", words);
        model.addAttribute("hits", hits);
        return "backoffice/content-chooser";
    }
}
