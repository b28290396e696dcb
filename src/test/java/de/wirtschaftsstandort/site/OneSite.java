package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A site in German and English that shows the workspace website from its root. */
public final class OneSite implements Sites {

    private final Site site = new Site(
            "county",
            "county-theme",
            List.of("www.county.example"),
            List.of(Locale.GERMAN, Locale.ENGLISH),
            List.of(new ContentMapping("website", "website", "", NodePath.ROOT, "")),
            "",
            "",
            Map.of());

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
        return Optional.of(site).filter(found -> found.name().equals(name));
    }

    @Override
    public Optional<Site> of(ContentNode node) {
        return Optional.of(site).filter(found -> node.workspace().equals("website"));
    }

    @Override
    public Optional<Theme> theme(Site of) {
        return Optional.empty();
    }

    /** As the application forms them. */
    public static Links links() {
        return new MappedLinks();
    }
}
