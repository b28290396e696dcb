package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.asset.RenditionSizes;
import de.wirtschaftsstandort.site.Sites;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The imaging variations of the themes that sites of this installation have. */
@Component
final class ThemeVariations implements RenditionSizes {

    private final Sites sites;

    ThemeVariations(Sites sites) {
        this.sites = sites;
    }

    @Override
    public Optional<RenditionSize> find(String theme, String variation) {
        return sites.all().stream()
                .flatMap(site -> sites.theme(site).stream())
                .filter(candidate -> candidate.name().equals(theme))
                .findFirst()
                .flatMap(found -> Optional.ofNullable(found.variations().get(variation)))
                .flatMap(size -> RenditionSize.of(size.width(), size.height(), size.crop()));
    }
}
