package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodePath;
import java.util.Map;

/**
 * What somebody wants to see of an app's items.
 *
 * @param folder whose children are shown; ignored when the tree is not
 * @param words empty for all items
 * @param equal values by property
 * @param sort property; empty for the order of the tree, {@link #NAME} for names
 * @param page from 1
 */
public record ListRequest(
        boolean tree,
        NodePath folder,
        String words,
        Map<String, String> equal,
        String sort,
        boolean descending,
        int page) {

    public static final String NAME = ContentQuery.NAME.name();
    public static final int SIZE = 50;

    public ListRequest {
        equal = Map.copyOf(equal);
        page = Math.max(1, page);
    }

    /** A search looks into all folders. */
    public boolean isOneFolder() {
        return tree && words.isBlank() && equal.isEmpty();
    }
}
