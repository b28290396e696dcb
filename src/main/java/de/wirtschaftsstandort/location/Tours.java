package de.wirtschaftsstandort.location;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the scenes of a tour as a visitor may meet them. What cannot be shown is left out: a scene without key or
 * picture, a point without direction, one that leads to nothing.
 */
public final class Tours {

    public static final String WORKSPACE = "tours";

    private static final double NORTH_UP = 0;
    private static final double WIDE = 30;

    private final ContentNodes nodes;
    private final String language;

    /** @param nodes of the stage that is shown */
    public Tours(ContentNodes nodes, String language) {
        this.nodes = nodes;
        this.language = language;
    }

    public List<Scene> scenes(ContentNode tour) {
        Map<String, ContentNode> known = new HashMap<>();
        List<ContentNode> shown = parts(tour, "scenes").stream()
                .filter(scene -> !text(scene, "picture").isEmpty())
                .filter(scene -> !text(scene, "key").isEmpty())
                .filter(scene -> known.putIfAbsent(text(scene, "key"), scene) == null)
                .toList();
        return shown.stream().map(scene -> scene(scene, known)).toList();
    }

    private Scene scene(ContentNode node, Map<String, ContentNode> known) {
        double north = Numbers.of(node, "north").orElse(NORTH_UP);
        List<Hotspot> hotspots = new ArrayList<>();
        for (ContentNode part : parts(node, "hotspots")) {
            HotspotKind.parse(text(part, "kind"))
                    .flatMap(kind -> hotspot(kind, part, node, north, known))
                    .ifPresent(hotspots::add);
        }
        return new Scene(
                text(node, "key"),
                text(node, "title"),
                text(node, "text"),
                text(node, "picture"),
                day(node, "capturedOn"),
                Numbers.of(node, "startYaw").orElse(0.0),
                Numbers.of(node, "startPitch").orElse(0.0),
                Numbers.of(node, "startZoom").orElse(WIDE),
                north,
                Numbers.of(node, "planX"),
                Numbers.of(node, "planY"),
                hotspots);
    }

    private Optional<Hotspot> hotspot(
            HotspotKind kind, ContentNode part, ContentNode scene, double north, Map<String, ContentNode> known) {
        Optional<Double> yaw = Numbers.of(part, "yaw");
        Optional<Double> pitch = Numbers.of(part, "pitch");
        Optional<ContentNode> target = kind == HotspotKind.SCENE
                ? Optional.ofNullable(known.get(text(part, "scene")))
                : NodeId.parse(text(part, kind.property())).flatMap(id -> nodes.find(kind.workspace(), id));
        boolean leadsNowhere = kind != HotspotKind.INFO && target.isEmpty();
        if (yaw.isEmpty() || pitch.isEmpty() || leadsNowhere) {
            return Optional.empty();
        }
        Optional<Long> metres =
                Place.of(scene).flatMap(here -> target.flatMap(Place::of).map(here::metresTo));
        String title = text(part, "title");
        return Optional.of(new Hotspot(
                kind,
                yaw.get(),
                pitch.get(),
                title.isEmpty() ? target.map(this::name).orElse("") : title,
                text(part, "text"),
                kind == HotspotKind.SCENE ? text(part, "scene") : "",
                kind == HotspotKind.SCENE
                        ? ""
                        : target.map(item -> item.id().toString()).orElse(""),
                Bearing.of(north, yaw.get()),
                metres));
    }

    private String name(ContentNode item) {
        String title = text(item, "title");
        return title.isEmpty() ? text(item, "name") : title;
    }

    private String text(ContentNode node, String name) {
        return name.isEmpty() ? "" : node.text(name, language).orElse("").strip();
    }

    private static Optional<LocalDate> day(ContentNode node, String name) {
        return node.property(name)
                .map(PropertyValue::first)
                .flatMap(value -> value instanceof LocalDate day
                        ? Optional.of(day)
                        : value instanceof OffsetDateTime time ? Optional.of(time.toLocalDate()) : Optional.empty());
    }

    private static List<ContentNode> parts(ContentNode node, String name) {
        return node.child(name).map(ContentNode::children).orElse(List.of());
    }
}
