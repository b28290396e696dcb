package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FindContent;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds pages for the one search box, also by what stands in their components. */
@Component
@OnlyWithBackoffice
class PageSearch implements BackofficeSearch {

    private final FindContent find;

    PageSearch(FindContent find) {
        this.find = find;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String titleKey() {
        return "section.pages";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        return find.pages(text, limit).stream().map(page -> hit(page, texts)).toList();
    }

    static Hit hit(ContentNode page, Texts texts) {
        return new Hit(
                EditorScreens.title(page, texts.language()),
                Addresses.page(page.id()),
                page.path().value());
    }
}
