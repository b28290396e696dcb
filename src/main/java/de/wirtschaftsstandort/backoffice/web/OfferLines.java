package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ImportedOffer;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.openimmo.OfferDraft.Note;
import de.wirtschaftsstandort.openimmo.OfferKind;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The report of an import in words: fields by the labels of their forms. */
@Component
@OnlyWithBackoffice
class OfferLines {

    private final ItemForms forms;

    OfferLines(ItemForms forms) {
        this.forms = forms;
    }

    /**
     * One object.
     *
     * @param link of the draft, empty without one
     * @param refusal why nothing came of it; empty when something did
     */
    @TemplateVisible
    record Line(
            int number,
            int line,
            String kind,
            String siteNo,
            String title,
            String link,
            String refusal,
            List<String> notes) {}

    List<Line> of(List<ImportedOffer> offers, Map<OfferKind, ContentApp> apps, Texts texts, Locale locale) {
        Map<OfferKind, Map<String, String>> labels = new EnumMap<>(OfferKind.class);
        apps.forEach((kind, app) -> labels.put(kind, labels(app, locale)));
        return offers.stream()
                .map(offer -> {
                    Map<String, String> names = offer.kind().map(labels::get).orElse(Map.of());
                    return new Line(
                            offer.number(),
                            offer.line(),
                            offer.kind()
                                    .map(kind -> texts.text("openimmo.kind." + kind.workspace()))
                                    .orElse(""),
                            offer.siteNo(),
                            offer.title(),
                            link(offer, apps),
                            offer.isTaken()
                                    ? ""
                                    : texts.text("openimmo.refused." + offer.refusal(), offer.word(), null),
                            offer.notes().stream()
                                    .map(note -> words(note, names, texts))
                                    .toList());
                })
                .toList();
    }

    private Map<String, String> labels(ContentApp app, Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        forms.of(app).sections().stream()
                .flatMap(section -> section.parts().stream())
                .forEach(part -> labels.putIfAbsent(part.field().name(), forms.label(part.field(), locale)));
        return labels;
    }

    private static String link(ImportedOffer offer, Map<OfferKind, ContentApp> apps) {
        Optional<ContentApp> app = offer.kind().map(apps::get);
        return app.isPresent() && offer.node().isPresent()
                ? Addresses.of(app.get(), offer.node().get())
                : "";
    }

    private static String words(Note note, Map<String, String> labels, Texts texts) {
        return texts.text("openimmo.note." + note.key(), word(note, 0, labels), word(note, 1, labels));
    }

    private static String word(Note note, int place, Map<String, String> labels) {
        String word = place < note.words().size() ? note.words().get(place) : "";
        return labels.getOrDefault(word, word);
    }
}
