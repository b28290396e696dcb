package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.site.Theme;
import de.wirtschaftsstandort.templating.Asset.AssetRendition;
import java.util.Optional;

/** Renditions by the imaging variations of the site's theme. */
final class AssetRenditions {

    private final PageScope scope;

    AssetRenditions(PageScope scope) {
        this.scope = scope;
    }

    /** Empty when the theme has no such variation or no smaller image is made of the asset. */
    Optional<AssetRendition> find(Asset asset, ContentNode node, String name) {
        Optional<Theme> theme = scope.services().sites().theme(scope.context().site());
        return theme.flatMap(found -> Optional.ofNullable(found.variations().get(name)))
                .flatMap(variation -> RenditionSize.of(variation.width(), variation.height(), variation.crop()))
                .flatMap(size -> Assets.of(node)
                        .filter(de.wirtschaftsstandort.asset.Asset::isRaster)
                        .map(original -> new AssetRendition(
                                name,
                                AssetLinks.to(original, theme.orElseThrow().name(), name, size),
                                AssetLinks.renditionType(original),
                                AssetLinks.renditionName(original),
                                asset)));
    }
}
