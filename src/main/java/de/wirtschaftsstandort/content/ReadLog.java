package de.wirtschaftsstandort.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one rendering read: the exact dependencies of its output. Not thread-safe. */
public final class ReadLog {

    /** Something whose change makes the output stale. */
    public sealed interface Dependency {}

    /** The node's own properties, name or place. */
    public record OnNode(NodeId node) implements Dependency {}

    /** Which children the node has and in which order. */
    public record OnChildren(NodeId parent) implements Dependency {}

    /** A path at which nothing was found. */
    public record OnMissing(String workspace, NodePath path) implements Dependency {}

    /** An id under which nothing was found. */
    public record OnMissingId(String workspace, NodeId node) implements Dependency {}

    /** Nodes of the query's workspace, types and path. */
    public record OnQuery(ContentQuery query) implements Dependency {}

    /** Which nodes refer to the target. */
    public record OnReferrers(NodeId target) implements Dependency {}

    /** Anything outside the content store, named by its owner, e.g. {@code measure-board}. */
    public record OnTopic(String topic) implements Dependency {}

    /** The rendering read the request's whole query. */
    public static final OnTopic ALL_PARAMETERS = new OnTopic("request-parameters");

    /** A part was left out because it failed: the output must not be kept. */
    public static final OnTopic RENDER_FAULT = new OnTopic("render-fault");

    /** The output holds something made for the one who asks: it must neither be kept nor given to anybody else. */
    public static final OnTopic ONE_VISITOR = new OnTopic("one-visitor");

    private static final String PARAMETER = "request-parameter:";

    /** The rendering read this parameter of the request, present or not. */
    public static OnTopic parameter(String name) {
        return new OnTopic(PARAMETER + name);
    }

    /** The parameter's name if the topic was made by {@link #parameter}. */
    public static Optional<String> parameterName(OnTopic topic) {
        return topic.topic().startsWith(PARAMETER)
                ? Optional.of(topic.topic().substring(PARAMETER.length()))
                : Optional.empty();
    }

    private final Set<Dependency> dependencies = new HashSet<>();
    private final List<Runnable> eachTime = new ArrayList<>();

    public void add(Dependency dependency) {
        dependencies.add(dependency);
    }

    public Set<Dependency> dependencies() {
        return Set.copyOf(dependencies);
    }

    /** Making the output did something that has to be done again each time the same output is given to somebody, e.g. counted it. */
    public void eachTime(Runnable again) {
        eachTime.add(again);
    }

    /** In the order they were added; quick, and without access to a store. */
    public List<Runnable> eachTime() {
        return List.copyOf(eachTime);
    }
}
