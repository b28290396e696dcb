package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.definition.Definitions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The virtual URI mappings of all modules; {@link SiteChecks} says what is wrong with them. */
@Component
public final class UriMappings {

    private static final Logger LOG = LoggerFactory.getLogger(UriMappings.class);

    private final PerRegistry<Snapshot> snapshots;

    UriMappings(Definitions definitions) {
        this.snapshots = new PerRegistry<>(definitions, registry -> {
            VirtualUriReading reading = new VirtualUriReading(problem -> {});
            List<VirtualUri> mappings = registry.all(SiteTypes.VIRTUAL_URI_MAPPINGS).stream()
                    .flatMap(definition -> reading.read(definition).stream())
                    .toList();
            List<Written> written = registry.all(SiteTypes.VIRTUAL_URI_MAPPINGS).stream()
                    .map(definition -> new Written(
                            definition.id().toString(),
                            definition.file(),
                            Objects.requireNonNullElse(definition.value().fromUri(), ""),
                            Objects.requireNonNullElse(definition.value().toUri(), "")))
                    .toList();
            return new Snapshot(mappings, written);
        });
    }

    /**
     * The target of the mapping that fits best; of equals the first by definition id.
     *
     * @param host lower case, without port
     * @param uri decoded path, without language prefix
     */
    public Optional<UriTarget> find(String host, String uri) {
        VirtualUri.@Nullable Match best = null;
        for (VirtualUri mapping : snapshots.current().mappings()) {
            VirtualUri.Match match = mapping.match(host, uri).orElse(null);
            if (match != null && (best == null || match.level() > best.level())) {
                best = match;
            }
        }
        return best == null ? Optional.empty() : target(best.target());
    }

    /** As written in the modules, for those who look for the reason of an answer. */
    public List<Written> written() {
        return snapshots.current().written();
    }

    /**
     * A mapping as its file says it.
     *
     * @param definition id {@code module:path/name}
     * @param file where it stands
     * @param from pattern or expression; empty when the file names none
     */
    public record Written(String definition, String file, String from, String to) {}

    private static Optional<UriTarget> target(String written) {
        try {
            return Optional.of(UriTarget.parse(written));
        } catch (IllegalArgumentException unusable) {
            LOG.warn("virtual URI not followed: {}", unusable.getMessage());
            return Optional.empty();
        }
    }

    private record Snapshot(List<VirtualUri> mappings, List<Written> written) {}
}
