package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.FindContent;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds items of all apps for the one search box. */
@Component
@OnlyWithBackoffice
class ItemSearch implements BackofficeSearch {

    private final FindContent find;
    private final AppTexts appTexts;

    ItemSearch(FindContent find, Messages messages) {
        this.find = find;
        this.appTexts = new AppTexts(messages);
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String titleKey() {
        return "section.content";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        return find.items(text, limit).stream()
                .map(item -> hit(item.app(), item.node(), texts))
                .toList();
    }

    Hit hit(ContentApp app, ContentNode item, Texts texts) {
        return new Hit(
                app.title(item, texts.language()),
                Addresses.of(app, item.id()),
                appTexts.title(app, Locale.forLanguageTag(texts.language())));
    }
}
