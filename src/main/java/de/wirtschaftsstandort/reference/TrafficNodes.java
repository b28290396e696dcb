package de.wirtschaftsstandort.reference;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stations, airports and federal-road nodes in and around the county. */
@Component
public class TrafficNodes {

    /** @param kind {@code station}, {@code airport} or the road kinds of the data */
    public record Node(String kind, String name, double latitude, double longitude) {}

    /** @param kilometres as the crow flies, to one decimal */
    @TemplateVisible
    public record Near(String kind, String name, double kilometres) {}

    private final ReadOnce<List<Node>> all;

    TrafficNodes(JdbcClient jdbc) {
        this.all = new ReadOnce<>(
                () -> jdbc.sql("select kind, name, latitude, longitude from reference.traffic_node")
                        .query((row, number) -> new Node(
                                row.getString("kind"),
                                row.getString("name"),
                                row.getDouble("latitude"),
                                row.getDouble("longitude")))
                        .list(),
                nodes -> !nodes.isEmpty());
    }

    /** All of a kind, wherever they lie. */
    public List<Node> of(String kind) {
        return all.get().stream().filter(node -> node.kind().equals(kind)).toList();
    }

    /** The nearest of a kind, nearest first. */
    public List<Near> nearest(String kind, double latitude, double longitude, int most) {
        return all.get().stream()
                .filter(node -> node.kind().equals(kind))
                .map(node -> new Near(
                        kind,
                        node.name(),
                        Math.round(10 * Distance.kilometres(latitude, longitude, node.latitude(), node.longitude()))
                                / 10.0))
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .limit(most)
                .toList();
    }
}
