package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodePath;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for in one workspace.
 *
 * @param text words as typed: all must occur, {@code "…"} a phrase, {@code -word} not, {@code |} or, {@code wor*} a beginning;
 *     anything is legal and nothing is an error
 * @param language whose texts are searched; variants that are missing are covered by the text without language
 * @param below only nodes within this path, itself included
 * @param nodeTypes any of these primary types; empty for pages and items, which stand for all their parts
 * @param limit at most this many hits; 0 and more than {@value #MOST} mean {@value #MOST}
 */
public record TextQuery(
        String workspace, String text, Locale language, NodePath below, List<String> nodeTypes, int offset, int limit) {

    static final int MOST = 1_000;

    public TextQuery {
        nodeTypes = List.copyOf(nodeTypes);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
        limit = limit == 0 ? MOST : Math.min(limit, MOST);
    }

    /** Everywhere in the workspace, from the best hit on. */
    public static TextQuery in(String workspace, String text, Locale language) {
        return new TextQuery(workspace, text, language, NodePath.ROOT, List.of(), 0, 0);
    }

    public TextQuery below(NodePath path) {
        return new TextQuery(workspace, text, language, path, nodeTypes, offset, limit);
    }

    public TextQuery ofTypes(String... types) {
        return new TextQuery(workspace, text, language, below, List.of(types), offset, limit);
    }

    public TextQuery page(int newOffset, int newLimit) {
        return new TextQuery(workspace, text, language, below, nodeTypes, newOffset, newLimit);
    }
}
