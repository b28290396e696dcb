package de.wirtschaftsstandort.location;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what keeps visitors from walking a tour: points that lead nowhere, standpoints nobody gets to, wrong angles. */
public final class CheckTour {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private record Range(double least, double most) {}

    private static final Map<String, Range> RANGES = Map.ofEntries(
            Map.entry("yaw", new Range(-180, 180)),
            Map.entry("pitch", new Range(-90, 90)),
            Map.entry("startYaw", new Range(-180, 180)),
            Map.entry("startPitch", new Range(-90, 90)),
            Map.entry("startZoom", new Range(0, 100)),
            Map.entry("north", new Range(-360, 360)),
            Map.entry("latitude", new Range(-90, 90)),
            Map.entry("longitude", new Range(-180, 180)),
            Map.entry("planX", new Range(0, 100)),
            Map.entry("planY", new Range(0, 100)));

    private CheckTour() {}

    /** The names of the numbers that a scene and its points hold. */
    public static Set<String> numbers() {
        return RANGES.keySet();
    }

    /** In the order of the tour; empty when it can be walked. */
    public static List<TourFault> faults(TourOutline tour) {
        List<TourFault> faults = new ArrayList<>();
        Map<String, TourOutline.Standpoint> known = new LinkedHashMap<>();
        for (TourOutline.Standpoint scene : tour.scenes()) {
            if (!KEY.matcher(scene.key()).matches()) {
                faults.add(new TourFault(scene.at(), "key", "tour.key", ""));
            } else if (known.putIfAbsent(scene.key(), scene) != null) {
                faults.add(new TourFault(scene.at(), "key", "tour.twice", scene.key()));
            }
        }
        for (TourOutline.Standpoint scene : tour.scenes()) {
            numbers(scene.at(), scene.numbers(), faults);
            scene.points().forEach(point -> point(point, scene, known.keySet(), faults));
        }
        Set<String> reached = reached(tour, known);
        known.values().stream()
                .filter(scene -> !reached.contains(scene.key()))
                .forEach(scene -> faults.add(new TourFault(scene.at(), "key", "tour.unreachable", scene.key())));
        return faults;
    }

    private static void point(
            TourOutline.Point point, TourOutline.Standpoint scene, Set<String> known, List<TourFault> faults) {
        numbers(point.at(), point.numbers(), faults);
        HotspotKind kind = HotspotKind.parse(point.kind()).orElse(HotspotKind.INFO);
        if (kind == HotspotKind.INFO) {
            if (point.title().isBlank()) {
                faults.add(new TourFault(point.at(), "title", "tour.label", ""));
            }
        } else if (point.target().isBlank()) {
            faults.add(new TourFault(point.at(), kind.property(), "tour.target", ""));
        } else if (kind == HotspotKind.SCENE && !known.contains(point.target())) {
            faults.add(new TourFault(point.at(), kind.property(), "tour.dangling", point.target()));
        } else if (kind == HotspotKind.SCENE && point.target().equals(scene.key())) {
            faults.add(new TourFault(point.at(), kind.property(), "tour.itself", ""));
        }
    }

    private static void numbers(String at, List<TourOutline.Angle> numbers, List<TourFault> faults) {
        for (TourOutline.Angle number : numbers) {
            Range range = RANGES.get(number.property());
            if (range == null) {
                continue;
            }
            // What is no number at all is said by the field itself.
            Numbers.parse(number.typed())
                    .filter(value -> value < range.least() || value > range.most())
                    .ifPresent(value -> faults.add(new TourFault(
                            at,
                            number.property(),
                            "tour.range",
                            Math.round(range.least()) + " … " + Math.round(range.most()))));
        }
    }

    private static Set<String> reached(TourOutline tour, Map<String, TourOutline.Standpoint> known) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        tour.scenes().stream().limit(1).map(TourOutline.Standpoint::key).forEach(open::add);
        while (!open.isEmpty()) {
            String key = open.remove();
            TourOutline.Standpoint scene = known.get(key);
            if (scene != null && reached.add(key)) {
                scene.points().stream()
                        .filter(point -> point.kind().equals(HotspotKind.SCENE.key()))
                        .map(TourOutline.Point::target)
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
