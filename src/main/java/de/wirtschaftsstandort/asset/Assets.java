package de.wirtschaftsstandort.asset;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyValue;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds assets in the nodes of a stage; what is read is recorded by the nodes it is read from. */
public final class Assets {

    public static final String WORKSPACE = "dam";

    /** Magnolia's prefix of item keys of the built-in provider. */
    static final String PROVIDER = "jcr:";

    private static final String RESOURCE = "jcr:content";
    private static final Pattern MIME_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,62}/[a-z0-9][a-z0-9.+-]{0,62}");
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private Assets() {}

    /** @param key {@code jcr:<uuid>}, a bare UUID, {@code jcr:/path} or {@code /path}; anything else finds nothing */
    public static Optional<Asset> find(ContentNodes nodes, String key) {
        String place = key.startsWith(PROVIDER) ? key.substring(PROVIDER.length()) : key.trim();
        if (place.startsWith("/")) {
            return isPath(place) ? nodes.find(WORKSPACE, NodePath.of(place)).flatMap(Assets::of) : Optional.empty();
        }
        return NodeId.parse(place).flatMap(id -> find(nodes, id));
    }

    public static Optional<Asset> find(ContentNodes nodes, NodeId id) {
        return nodes.find(WORKSPACE, id).flatMap(Assets::of);
    }

    /** Empty for a folder and for a node without bytes. */
    public static Optional<Asset> of(ContentNode node) {
        return node.child(RESOURCE).flatMap(resource -> hash(resource)
                .map(hash -> new Asset(
                        node.id(),
                        node.path(),
                        fileName(node, resource),
                        mimeType(resource),
                        number(resource, "size"),
                        hash,
                        lastModified(resource).or(() -> lastModified(node)),
                        (int) number(resource, "width"),
                        (int) number(resource, "height"),
                        node)));
    }

    private static boolean isPath(String text) {
        return text.length() == 1 || (!text.endsWith("/") && !text.contains("//"));
    }

    private static Optional<BinaryHash> hash(ContentNode resource) {
        return resource.property("jcr:data")
                .map(PropertyValue::first)
                .filter(BinaryHash.class::isInstance)
                .map(BinaryHash.class::cast);
    }

    private static String fileName(ContentNode node, ContentNode resource) {
        String name = resource.text("fileName").filter(n -> !n.isBlank()).orElseGet(node::name);
        String extension = resource.text("extension").orElse("");
        boolean complete =
                extension.isBlank() || name.toLowerCase(Locale.ROOT).endsWith("." + extension.toLowerCase(Locale.ROOT));
        return complete ? name : name + "." + extension;
    }

    private static String mimeType(ContentNode resource) {
        String type = resource.text("jcr:mimeType").orElse(UNKNOWN_TYPE).toLowerCase(Locale.ROOT);
        return MIME_TYPE.matcher(type).matches() ? type : UNKNOWN_TYPE;
    }

    private static long number(ContentNode resource, String name) {
        String text = resource.text(name).orElse("0");
        try {
            return Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static Optional<OffsetDateTime> lastModified(ContentNode node) {
        return node.property("jcr:lastModified")
                .or(() -> node.property("mgnl:lastModified"))
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(OffsetDateTime.class::cast);
    }
}
