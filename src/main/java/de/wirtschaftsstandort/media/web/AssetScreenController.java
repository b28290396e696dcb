package de.wirtschaftsstandort.media.web;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.media.DeleteMedia;
import de.wirtschaftsstandort.media.DescribeMedia;
import de.wirtschaftsstandort.media.MediaAnswer;
import de.wirtschaftsstandort.media.MediaDetails;
import de.wirtschaftsstandort.media.MediaLibrary;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file: what is said about it, its focal point, where it is used. */
@ScreenController
@Needs(MediaSections.READ)
class AssetScreenController {

    private static final String ASSET = MediaSections.PATH + "/{id}";

    private final MediaLibrary library;
    private final DescribeMedia describing;
    private final DeleteMedia deleting;
    private final AssetScreen screen;
    private final CurrentUser current;
    private final ScreenLanguage language;

    AssetScreenController(
            MediaLibrary library,
            DescribeMedia describing,
            DeleteMedia deleting,
            AssetScreen screen,
            CurrentUser current,
            ScreenLanguage language) {
        this.library = library;
        this.describing = describing;
        this.deleting = deleting;
        this.screen = screen;
        this.current = current;
        this.language = language;
    }

    @GetMapping(ASSET)
    String asset(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        ContentNode node = require(id);
        screen.fill(model, node, AssetScreen.details(node), editor(), language.texts(request));
        return "backoffice/asset";
    }

    /** What was typed stays when it cannot be saved, also when somebody else saved meanwhile. */
    @PostMapping(ASSET)
    @Needs(MediaSections.WRITE)
    String save(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        ContentNode node = require(id);
        MediaDetails details = details(fields);
        Optional<Map.Entry<String, String>> wrong = describing.fault(details);
        MediaAnswer answer = describing.describe(editor(), node.id(), details);
        if (answer.isDone()) {
            flash.addFlashAttribute("done", "media.saved");
            return "redirect:" + MediaSections.PATH + "/" + node.id();
        }
        response.setStatus(status(answer));
        screen.fill(model, node, details, editor(), language.texts(request));
        model.addAttribute("fault", "media.fault." + answer.key());
        model.addAttribute("faultField", wrong.map(Map.Entry::getKey).orElse(""));
        return "backoffice/asset";
    }

    private static int status(MediaAnswer answer) {
        return switch (answer.key()) {
            case "forbidden" -> HttpServletResponse.SC_FORBIDDEN;
            case "stale" -> HttpServletResponse.SC_CONFLICT;
            default -> HttpServletResponse.SC_UNPROCESSABLE_CONTENT;
        };
    }

    private static MediaDetails details(Map<String, String> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : MediaDetails.TEXTS) {
            texts.put(name, fields.getOrDefault(name, ""));
            texts.put(name + "_en", fields.getOrDefault(name + "_en", ""));
        }
        String revision = fields.getOrDefault("revision", "");
        return new MediaDetails(
                texts,
                fields.getOrDefault("alternative", "missing"),
                fields.getOrDefault("copyrightUntil", ""),
                fields.getOrDefault("focusX", ""),
                fields.getOrDefault("focusY", ""),
                fields.getOrDefault("captions", ""),
                revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0);
    }

    @PostMapping(ASSET + "/delete")
    @Needs(MediaSections.DELETE)
    String delete(@PathVariable("id") String id, RedirectAttributes flash) {
        NodeId node = NodeId.parse(id).orElseThrow(() -> missing(id));
        MediaAnswer answer = deleting.delete(editor(), node);
        if (answer.key().equals("missing")) {
            throw missing(id);
        }
        flash.addFlashAttribute(
                answer.isDone() ? "done" : "fault", answer.isDone() ? "media.deleted" : "media.fault." + answer.key());
        return "redirect:" + MediaSections.PATH + (answer.isDone() ? "" : "/" + node);
    }

    private ContentNode require(String id) {
        return library.asset(id, editor()).orElseThrow(() -> missing(id));
    }

    private static ScreenMissing missing(String id) {
        return new ScreenMissing("asset " + id);
    }

    private Editor editor() {
        return Editor.of(current.require());
    }
}
