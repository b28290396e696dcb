package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import java.util.Optional;

/**
 * Which pages somebody wants to see.
 *
 * @param below whose children; empty for where the person comes into the tree
 * @param words in name or title, anywhere in the tree; blank for one level of it
 * @param sort {@link #TITLE}, {@link #CHANGED}, or empty for the order of the tree
 * @param part of the list, from 1
 */
public record PagesAsked(Optional<NodeId> below, String words, String sort, boolean descending, int part) {

    public static final String TITLE = "title";
    public static final String CHANGED = "mgnl:lastModified";

    public PagesAsked {
        words = words.strip();
        part = Math.max(1, part);
    }

    public boolean isLevel() {
        return words.isEmpty();
    }
}
