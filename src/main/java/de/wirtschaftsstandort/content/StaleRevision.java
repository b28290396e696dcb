package de.wirtschaftsstandort.content;

/** Somebody else changed the node since it was read; nothing was written. */
public class StaleRevision extends RuntimeException {

    private final transient NodeId node;
    private final long expected;
    private final long found;

    public StaleRevision(NodeId node, long expected, long found) {
        super("node " + node + " has revision " + found + ", not " + expected);
        this.node = node;
        this.expected = expected;
        this.found = found;
    }

    StaleRevision(NodeId node, String message) {
        super(message);
        this.node = node;
        this.expected = 0;
        this.found = 0;
    }

    public NodeId node() {
        return node;
    }

    public long expected() {
        return expected;
    }

    public long found() {
        return found;
    }
}
