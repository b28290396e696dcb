package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.TemplateApps;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Templates as an editor chooses among them. */
@Component
@OnlyWithBackoffice
class TemplateCards {

    private final Messages messages;

    TemplateCards(Messages messages) {
        this.messages = messages;
    }

    /**
     * A template on offer.
     *
     * @param link of the form for a new one; empty when it has none and is added at once
     * @param preview address of a picture; empty for none
     */
    @TemplateVisible
    record Card(String id, String title, String description, String preview, String link) {}

    Card of(ActiveDefinition template, NodePath place, Locale language) {
        return new Card(
                template.template(),
                title(template, language),
                words(template.resolved().get("description"), language),
                picture(template.resolved().get("preview")),
                template.dialog().isEmpty()
                        ? ""
                        : Addresses.CONTENT + "/" + Addresses.encoded(TemplateApps.name(template.template()))
                                + "/items/new?folder=" + Addresses.encoded(place.value()));
    }

    String title(ActiveDefinition template, Locale language) {
        String title = words(template.title(), language);
        return title.isEmpty() ? template.name() : title;
    }

    /** Text or message key as a definition says it. */
    String words(@Nullable Object said, Locale language) {
        String text = said == null ? "" : said.toString();
        return text.isEmpty() ? "" : messages.find(text, language).orElse(text);
    }

    /** Pictures come from this site only. */
    private static String picture(@Nullable Object said) {
        String address = said == null ? "" : said.toString();
        return address.matches("/[^/\\\\].*") ? address : "";
    }
}
