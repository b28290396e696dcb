package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code imgfn}: links to the variations of a picture that is given by the node of its bytes. */
@TemplateVisible
public final class ImageFunctions {

    private final PageScope scope;

    ImageFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** For bytes of the media, or the asset itself; empty for other bytes, which have no address of their own. */
    public String getImageVariationLinkFromBinary(@Nullable NodeArgument binary, @Nullable String variation) {
        return asset(binary)
                .map(node -> new Asset(scope, node)
                        .getRendition(variation == null ? "original" : variation)
                        .link())
                .orElse("");
    }

    private static Optional<ContentNode> asset(@Nullable NodeArgument binary) {
        Optional<ContentNode> node = Optional.ofNullable(binary)
                .map(NodeArgument::node)
                .filter(given -> given.workspace().equals(AssetNodes.WORKSPACE));
        return node.flatMap(given -> given.isType("mgnl:asset") ? node : given.parent());
    }
}
