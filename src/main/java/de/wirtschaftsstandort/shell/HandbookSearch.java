package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds sections of the handbook. */
@Component
@OnlyWithBackoffice
class HandbookSearch implements BackofficeSearch {

    private final Handbook handbook;

    HandbookSearch(Handbook handbook) {
        this.handbook = handbook;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String titleKey() {
        return "section.help";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        return handbook.search(text).stream()
                .limit(limit)
                .map(section -> new Hit(
                        section.heading(), section.address(), section.chapter().title()))
                .toList();
    }
}
