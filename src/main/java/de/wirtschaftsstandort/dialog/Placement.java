package de.wirtschaftsstandort.dialog;

/**
 * Where the fields inside a field store their values.
 *
 * @param child name of the child node that holds them; empty for the same node
 * @param prefix put in front of their names
 */
public record Placement(String child, String nodeType, String prefix) {

    static final String CONTENT_NODE = "mgnl:contentNode";

    static Placement sameNode() {
        return new Placement("", "", "");
    }

    static Placement childNode(String name) {
        return new Placement(name, CONTENT_NODE, "");
    }

    Placement prefixed(String with) {
        return new Placement(child, nodeType, with);
    }
}
