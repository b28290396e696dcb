package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.site.ContentMapping;
import de.wirtschaftsstandort.site.LanguagePrefix;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
import de.wirtschaftsstandort.site.Theme.Variation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A German and English site at localhost that shows the website and nothing else. */
final class OneSite implements Sites, Links {

    private static final Site SITE = new Site(
            "standort",
            "standort",
            List.of("localhost"),
            List.of(Locale.GERMAN, Locale.ENGLISH),
            List.of(new ContentMapping("website", "website", "", NodePath.of("/standort"), "")),
            "",
            "",
            Map.of());

    @Override
    public List<Site> all() {
        return List.of(SITE);
    }

    @Override
    public Optional<Site> forHost(String host) {
        return host.equals("localhost") ? Optional.of(SITE) : Optional.empty();
    }

    @Override
    public Optional<Site> find(String name) {
        return Optional.of(SITE);
    }

    @Override
    public Optional<Site> of(ContentNode node) {
        return Optional.of(SITE);
    }

    @Override
    public Optional<Theme> theme(Site site) {
        return Optional.of(new Theme("standort", List.of(), List.of(), Map.of("small", new Variation(480, 0, false))));
    }

    @Override
    public Optional<String> to(ContentNode node, Site site, Locale language) {
        String prefix = language.equals(site.defaultLanguage()) ? "" : "/" + LanguagePrefix.of(language);
        String link = prefix + node.path().value().replaceFirst("^/standort", "");
        return node.workspace().equals("website") ? Optional.of(link.isEmpty() ? "/" : link) : Optional.empty();
    }
}
