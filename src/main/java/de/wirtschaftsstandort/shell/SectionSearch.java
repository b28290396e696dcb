package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds the sections themselves, so that the search box is also the quick way to a screen. */
@Component
@OnlyWithBackoffice
class SectionSearch implements BackofficeSearch {

    private final Navigation navigation;

    SectionSearch(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "search.sections";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return navigation.of(user.rights()).stream()
                .map(section -> new Hit(texts.text(section.titleKey()), section.path(), ""))
                .filter(hit -> hit.title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }
}
