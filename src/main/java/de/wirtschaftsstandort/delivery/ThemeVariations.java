package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.asset.RenditionSizes;
import de.wirtschaftsstandort.site.Sites;
import de.wirtschaftsstandort.site.Theme;
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
                .flatMap(ThemeVariations::size);
    }

    /** Empty for a variation that names no size or one that is never made. */
    private static Optional<RenditionSize> size(Theme.Variation variation) {
        boolean possible = variation.width() >= 0
                && variation.height() >= 0
                && variation.width() + variation.height() > 0
                && Math.max(variation.width(), variation.height()) <= RenditionSize.LARGEST;
        return possible
                ? Optional.of(new RenditionSize(variation.width(), variation.height(), variation.crop()))
                : Optional.empty();
    }
}
