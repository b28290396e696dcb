package de.wirtschaftsstandort.content;

import java.util.List;
import java.util.Set;

/**
 * A condition on a node as those put it who do not know how a property is stored: their values are text. Numbers are
 * compared as numbers and points in time as such when the text can be read that way, everything else as text; stored
 * bytes never match. On a multi-value a condition holds when any element fulfils it.
 */
public sealed interface NodeFilter {

    enum Comparison {
        EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        /** {@code %} stands for any text, {@code _} for one character, a backslash takes the next one literally. */
        LIKE
    }

    record Property(PropertyKey key, Comparison comparison, AskedValue value) implements NodeFilter {}

    record HasProperty(PropertyKey key) implements NodeFilter {}

    record Name(Comparison comparison, String value) implements NodeFilter {}

    record Id(NodeId id) implements NodeFilter {}

    /** Any of the nodes; none of none. */
    record Ids(Set<NodeId> ids) implements NodeFilter {

        public Ids {
            ids = Set.copyOf(ids);
        }
    }

    /** Below the path, the node at the path not included. */
    record Below(NodePath path) implements NodeFilter {}

    /** The node at the path alone. */
    record At(NodePath path) implements NodeFilter {}

    /** Directly below the node. */
    record ChildOf(NodeId parent) implements NodeFilter {}

    /** Directly below any of the nodes; nothing is below none. */
    record ChildOfAny(Set<NodeId> parents) implements NodeFilter {

        public ChildOfAny {
            parents = Set.copyOf(parents);
        }
    }

    record OfType(String nodeType) implements NodeFilter {}

    /**
     * All of the words in the node's own texts, in any language variant and in German inflection; quotes keep words
     * together, a minus excludes, {@code or} separates. System properties are no texts.
     */
    record Words(String words) implements NodeFilter {}

    /** {@link Words} in nodes that changed within the last ten seconds: what an index beside the store may not know yet. */
    record RecentWords(String words) implements NodeFilter {}

    /** None of none holds. */
    record AnyOf(List<NodeFilter> filters) implements NodeFilter {

        public AnyOf {
            filters = List.copyOf(filters);
        }
    }

    record AllOf(List<NodeFilter> filters) implements NodeFilter {

        public AllOf {
            filters = List.copyOf(filters);
        }
    }

    record Not(NodeFilter filter) implements NodeFilter {}
}
