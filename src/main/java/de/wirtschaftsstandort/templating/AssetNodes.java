package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import java.util.Optional;

/** Where assets lie in the content and how they are addressed. */
final class AssetNodes {

    static final String WORKSPACE = "dam";

    private static final String CONTENT = "jcr:content";

    private AssetNodes() {}

    /** @param key {@code jcr:<uuid>}, a bare UUID or a path */
    static Optional<ContentNode> find(ContentNodes nodes, String key) {
        String bare = key.startsWith("jcr:") ? key.substring(4) : key;
        return bare.startsWith("/")
                ? TreeWalk.path(bare).flatMap(path -> nodes.find(WORKSPACE, path))
                : NodeId.parse(bare).flatMap(id -> nodes.find(WORKSPACE, id));
    }

    static Optional<ContentNode> file(ContentNode asset) {
        return asset.child(CONTENT);
    }

    static String fileName(ContentNode asset) {
        return file(asset).flatMap(file -> file.text("fileName")).orElse(asset.name());
    }

    /** The address that names the bytes; without bytes Magnolia's, under which nothing is found yet. */
    static String link(ContentNode asset) {
        return Assets.of(asset)
                .map(AssetLinks::to)
                .orElseGet(() -> "/dam/jcr:" + asset.id() + "/" + PageLinks.step(fileName(asset)));
    }
}
