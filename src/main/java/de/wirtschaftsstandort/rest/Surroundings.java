package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.site.Links;
import de.wirtschaftsstandort.site.Site;
import de.wirtschaftsstandort.site.Theme;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer is made from besides its endpoint.
 *
 * @param nodes the public stage
 * @param site the one the request was sent to
 */
record Surroundings(
        ContentNodes nodes, Links links, Optional<Site> site, Optional<Theme> theme, RequestLanguage language) {

    /** By id or absolute path. */
    Optional<ContentNode> find(String workspace, String place) {
        if (place.startsWith("/")) {
            boolean isPath = !place.contains("//") && (place.length() == 1 || !place.endsWith("/"));
            return isPath ? nodes.find(workspace, NodePath.of(place)) : Optional.empty();
        }
        return NodeId.parse(place).flatMap(id -> nodes.find(workspace, id));
    }

    /** Empty when the node has no address on the site. */
    Optional<String> link(ContentNode node) {
        if (node.workspace().equals(Assets.WORKSPACE)) {
            return Assets.of(node).map(AssetLinks::to);
        }
        return site.flatMap(here -> links.to(node, here, language.locale().orElse(here.defaultLanguage())));
    }

    /** A text of the asset in the language of the answer. */
    Optional<String> text(Asset asset, String name) {
        return asset.text(name, language.locale().map(Locale::getLanguage).orElse(""));
    }
}
