package de.wirtschaftsstandort.content;

import java.util.List;

/**
 * A query over one workspace: all conditions hold together.
 *
 * @param below only nodes within this path, itself included
 * @param nodeTypes any of these primary types; empty for all
 * @param where property conditions
 * @param filters conditions in the words of those who do not know how a property is stored
 * @param orderBy property orders, first decides; empty means tree order; {@link #NAME} orders by the node's name
 * @param limit at most this many; 0 for all
 */
public record ContentQuery(
        String workspace,
        NodePath below,
        List<String> nodeTypes,
        List<Condition> where,
        List<NodeFilter> filters,
        List<Order> orderBy,
        int offset,
        int limit) {

    /** Stands for the node's name in an {@link Order}; no property can be called this. */
    public static final PropertyKey NAME = PropertyKey.of("@name");

    public ContentQuery {
        nodeTypes = List.copyOf(nodeTypes);
        where = List.copyOf(where);
        filters = List.copyOf(filters);
        orderBy = List.copyOf(orderBy);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
    }

    public enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        EXISTS,
        MISSING
    }

    /**
     * A condition on one property; on a multi-value it holds when any element fulfils it.
     *
     * @param value ignored by {@link Operator#EXISTS} and {@link Operator#MISSING}
     */
    public record Condition(PropertyKey key, Operator operator, PropertyValue value) {}

    public record Order(PropertyKey key, boolean descending) {}

    public static ContentQuery in(String workspace) {
        return new ContentQuery(workspace, NodePath.ROOT, List.of(), List.of(), List.of(), List.of(), 0, 0);
    }

    public ContentQuery below(NodePath path) {
        return new ContentQuery(workspace, path, nodeTypes, where, filters, orderBy, offset, limit);
    }

    public ContentQuery ofTypes(String... types) {
        return new ContentQuery(workspace, below, List.of(types), where, filters, orderBy, offset, limit);
    }

    public ContentQuery where(String property, Operator operator, PropertyValue value) {
        List<Condition> more = new java.util.ArrayList<>(where);
        more.add(new Condition(PropertyKey.of(property), operator, value));
        return new ContentQuery(workspace, below, nodeTypes, more, filters, orderBy, offset, limit);
    }

    /** Also the filters hold. */
    public ContentQuery filtered(List<NodeFilter> also) {
        List<NodeFilter> more = new java.util.ArrayList<>(filters);
        more.addAll(also);
        return new ContentQuery(workspace, below, nodeTypes, where, more, orderBy, offset, limit);
    }

    public ContentQuery orderBy(String property, boolean descending) {
        List<Order> more = new java.util.ArrayList<>(orderBy);
        more.add(new Order(PropertyKey.of(property), descending));
        return new ContentQuery(workspace, below, nodeTypes, where, filters, more, offset, limit);
    }

    /** In these orders, after those already there. */
    public ContentQuery ordered(List<Order> also) {
        List<Order> more = new java.util.ArrayList<>(orderBy);
        more.addAll(also);
        return new ContentQuery(workspace, below, nodeTypes, where, filters, more, offset, limit);
    }

    public ContentQuery page(int newOffset, int newLimit) {
        return new ContentQuery(workspace, below, nodeTypes, where, filters, orderBy, newOffset, newLimit);
    }
}
