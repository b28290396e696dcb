package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Handbook;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The handbook, chapter by chapter, with a search of its own. */
@ScreenController
@SignedInOnly
class HelpController {

    private static final String PATH = Backoffice.PATH + "/help";

    private static final MediaType WEBP = MediaType.parseMediaType("image/webp");

    private final Handbook handbook;

    HelpController(Handbook handbook) {
        this.handbook = handbook;
    }

    @TemplateVisible
    record Found(String title, String chapter, String link) {}

    @GetMapping(PATH)
    String contents(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
        List<Found> found = handbook.search(words).stream()
                .map(section -> new Found(section.heading(), section.chapter().title(), section.address()))
                .toList();
        model.addAttribute("q", words);
        model.addAttribute("found", found);
        model.addAttribute("chapters", handbook.chapters());
        return "backoffice/help";
    }

    @GetMapping(PATH + "/images/{file}")
    ResponseEntity<byte[]> picture(@PathVariable("file") String name) {
        return handbook.picture(name)
                .map(bytes -> ResponseEntity.ok().contentType(WEBP).body(bytes))
                .orElseThrow(() -> new ScreenMissing("picture '" + name + "' of the handbook"));
    }

    @GetMapping(PATH + "/{chapter}")
    String chapter(@PathVariable("chapter") String name, Model model) {
        model.addAttribute(
                "chapter",
                handbook.find(name).orElseThrow(() -> new ScreenMissing("chapter '" + name + "' of the handbook")));
        return "backoffice/help-chapter";
    }
}
