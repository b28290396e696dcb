package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import java.util.List;
import java.util.Optional;

/** Sites nobody looks for. */
public record FixedSites(List<Site> all) implements Sites {

    @Override
    public Optional<Site> forHost(String host) {
        return Optional.empty();
    }

    @Override
    public Optional<Site> find(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Site> of(ContentNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<Theme> theme(Site site) {
        return Optional.empty();
    }
}
