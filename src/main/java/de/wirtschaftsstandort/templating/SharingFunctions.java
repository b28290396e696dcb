package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.sharing.SharePictures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code sharefn}: the picture drawn for a page where its address is shared; an own construct. */
@TemplateVisible
public final class SharingFunctions {

    private final SharePictures pictures;
    private final PageScope scope;

    SharingFunctions(SharePictures pictures, PageScope scope) {
        this.pictures = pictures;
        this.scope = scope;
    }

    /** Address on this host of the picture in the page's language; missing when the site does not show the node. */
    public Optional<String> picture(@Nullable NodeArgument content) {
        return Optional.ofNullable(content)
                .flatMap(node -> pictures.link(
                        node.node(), scope.context().site(), scope.context().language()));
    }
}
