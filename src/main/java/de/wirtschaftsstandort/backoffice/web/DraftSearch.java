package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.Draft;
import de.wirtschaftsstandort.backoffice.Drafts;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what the person typed and has not saved, for the one search box; nobody finds the drafts of others. */
@Component
@OnlyWithBackoffice
class DraftSearch implements BackofficeSearch {

    private static final int NEWEST = 200;

    private final Drafts drafts;

    DraftSearch(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public String titleKey() {
        return "card.drafts.title";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        List<String> words = List.of(text.toLowerCase(Locale.GERMAN).strip().split("\\s+"));
        return drafts.of(user.account().id(), NEWEST).stream()
                .filter(draft -> has(draft, words))
                .limit(limit)
                .map(draft -> new Hit(
                        MyDraftsCard.title(draft, texts), MyDraftsCard.link(draft), texts.moment(draft.savedAt())))
                .toList();
    }

    private static boolean has(Draft draft, List<String> words) {
        String all = String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(draft.title()),
                                        draft.data().values().values().stream().flatMap(Collection::stream))
                                .toList())
                .toLowerCase(Locale.GERMAN);
        return words.stream().allMatch(all::contains);
    }
}
