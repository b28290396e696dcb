package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.site.Site;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A feed a site offers, from its parameter {@code feeds.<name>}.
 *
 * @param workspace whose items are listed
 * @param date property with the point in time the items are ordered by
 * @param titles the feed's own name: one for the default language and one for each other language by its suffix
 */
record FeedSource(String workspace, String date, Map<?, ?> titles) {

    /** Empty when the site has no feed of that name or it names no workspace. */
    static Optional<FeedSource> of(Site site, String name) {
        if (site.parameters().get("feeds") instanceof Map<?, ?> feeds
                && feeds.get(name) instanceof Map<?, ?> feed
                && feed.get("workspace") instanceof String workspace) {
            return Optional.of(new FeedSource(workspace, text(feed, "date").orElse("publishDate"), Map.copyOf(feed)));
        }
        return Optional.empty();
    }

    String title(Locale language) {
        return text(titles, "title_" + language.getLanguage())
                .or(() -> text(titles, "title"))
                .orElse(workspace);
    }

    private static Optional<String> text(Map<?, ?> values, String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }
}
