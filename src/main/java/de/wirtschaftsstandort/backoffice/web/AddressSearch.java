package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FindContent;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSearch;
import de.wirtschaftsstandort.shell.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a public address leads to that somebody pasted into the one search box. */
@Component
@OnlyWithBackoffice
class AddressSearch implements BackofficeSearch {

    private final FindContent find;
    private final ItemSearch items;

    AddressSearch(FindContent find, ItemSearch items) {
        this.find = find;
        this.items = items;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String titleKey() {
        return "search.address";
    }

    @Override
    public List<Hit> find(String text, SignedInUser user, Texts texts, int limit) {
        return find.at(text).stream()
                .flatMap(node -> hit(node, texts))
                .limit(limit)
                .toList();
    }

    private Stream<Hit> hit(ContentNode node, Texts texts) {
        return node.isType("mgnl:page")
                ? Stream.of(PageSearch.hit(node, texts))
                : find.app(node).map(app -> items.hit(app, node, texts)).stream();
    }
}
