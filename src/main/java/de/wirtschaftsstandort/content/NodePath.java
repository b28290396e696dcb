package de.wirtschaftsstandort.content;

/** Absolute path of a node in its workspace: {@code /} or {@code /a/b}, never with a trailing slash. */
public record NodePath(String value) implements Comparable<NodePath> {

    public static final NodePath ROOT = new NodePath("/");

    public NodePath {
        if (!value.startsWith("/") || (value.length() > 1 && value.endsWith("/")) || value.contains("//")) {
            throw new IllegalArgumentException("not an absolute node path: '" + value + "'");
        }
    }

    public static NodePath of(String value) {
        return value.equals("/") ? ROOT : new NodePath(value);
    }

    public boolean isRoot() {
        return value.equals("/");
    }

    /** Name of the last step, empty for the root. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The parent's path; the root is its own parent. */
    public NodePath parent() {
        int slash = value.lastIndexOf('/');
        return slash <= 0 ? ROOT : new NodePath(value.substring(0, slash));
    }

    public NodePath child(String name) {
        return new NodePath(isRoot() ? "/" + name : value + "/" + name);
    }

    /** 0 for the root, 1 for its children. */
    public int depth() {
        return isRoot() ? 0 : (int) value.chars().filter(c -> c == '/').count();
    }

    /** True for the path itself and everything below it. */
    public boolean isWithin(NodePath ancestor) {
        return ancestor.isRoot() || value.equals(ancestor.value) || value.startsWith(ancestor.value + "/");
    }

    @Override
    public int compareTo(NodePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
