package de.wirtschaftsstandort.support;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An installation with one site. */
public record OneSite(Site site) implements Sites {

    public OneSite(String name, Map<String, Object> parameters) {
        this(new Site(name, "", List.of(), List.of(Locale.GERMAN), List.of(), "", "", parameters));
    }

    @Override
    public List<Site> all() {
        return List.of(site);
    }

    @Override
    public Optional<Site> forHost(String host) {
        return Optional.of(site);
    }

    @Override
    public Optional<Site> find(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Site> of(ContentNode node) {
        return Optional.of(site);
    }

    @Override
    public Optional<Theme> theme(Site asked) {
        return Optional.empty();
    }
}
