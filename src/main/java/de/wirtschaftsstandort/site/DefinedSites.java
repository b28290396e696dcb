package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.Definitions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sites of the current registry, read anew when the registry was swapped; {@link SiteChecks} says what is wrong. */
@Component
final class DefinedSites implements Sites {

    /** On Magnolia the site of this name answers to hosts no other site claims. */
    private static final String FALLBACK = "fallback";

    private final PerRegistry<Snapshot> snapshots;

    DefinedSites(Definitions definitions) {
        this.snapshots = new PerRegistry<>(definitions, registry -> {
            SiteReading reading = new SiteReading(problem -> {});
            List<Site> sites = registry.all(SiteTypes.SITES).stream()
                    .flatMap(definition -> reading.site(definition).stream())
                    .toList();
            Map<String, Theme> themes = new LinkedHashMap<>();
            registry.all(SiteTypes.THEMES)
                    .forEach(definition -> themes.put(definition.id().value(), reading.theme(definition)));
            return new Snapshot(sites, themes);
        });
    }

    @Override
    public List<Site> all() {
        return snapshots.current().sites();
    }

    @Override
    public Optional<Site> forHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(site -> site.hosts().contains(name))
                .findFirst()
                .or(this::fallback);
    }

    /**
     * An only site answers to every host, so that a fresh installation is reachable under any name. Of several it is
     * the one named so, else one without hosts, else the one of the machine itself.
     */
    private Optional<Site> fallback() {
        List<Site> sites = all();
        if (sites.size() == 1) {
            return Optional.of(sites.get(0));
        }
        return find(FALLBACK)
                .or(() -> sites.stream().filter(site -> site.hosts().isEmpty()).findFirst())
                .or(() -> sites.stream()
                        .filter(site -> site.hosts().contains("localhost"))
                        .findFirst());
    }

    @Override
    public Optional<Site> find(String name) {
        return all().stream().filter(site -> site.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Site> of(ContentNode node) {
        return all().stream()
                .filter(site -> depth(site, node) >= 0)
                .max(Comparator.comparingInt(site -> depth(site, node)));
    }

    /** How deep the site's most specific mapping of the node begins; -1 when it has none. */
    private static int depth(Site site, ContentNode node) {
        return NodeMapping.of(node, site)
                .map(mapping -> mapping.handlePrefix().depth())
                .orElse(-1);
    }

    @Override
    public Optional<Theme> theme(Site site) {
        return Optional.ofNullable(snapshots.current().themes().get(site.theme()));
    }

    private record Snapshot(List<Site> sites, Map<String, Theme> themes) {}
}
