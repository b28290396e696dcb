package de.wirtschaftsstandort.catalogue;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines as they are kept. What editors or imports stored may be anything: only polygons with sound rings are handed on. */
final class KeptPolygon {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A closed ring of three corners. */
    private static final int FEWEST_POSITIONS = 4;

    private static final int MOST_EDGES = 300;

    private KeptPolygon() {}

    /** The coordinates of a GeoJSON polygon: rings of positions, longitude first, each closed. */
    static Optional<JsonNode> rings(String text) {
        try {
            JsonNode stored = JSON.readTree(text);
            JsonNode rings = stored.path("coordinates");
            if (!stored.path("type").asString("").equals("Polygon") || !rings.isArray() || rings.isEmpty()) {
                return Optional.empty();
            }
            for (JsonNode ring : rings) {
                if (!isSound(ring)) {
                    return Optional.empty();
                }
            }
            return Optional.of(rings);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static boolean isSound(JsonNode ring) {
        if (!ring.isArray() || ring.size() < FEWEST_POSITIONS || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            return false;
        }
        for (JsonNode position : ring) {
            if (!position.isArray()
                    || position.size() < 2
                    || !position.get(0).isNumber()
                    || !position.get(1).isNumber()
                    || Math.abs(position.get(0).asDouble()) > 180
                    || Math.abs(position.get(1).asDouble()) > 90) {
                return false;
            }
        }
        return !crossesItself(ring);
    }

    /** Whether two of its edges cross in their middle; rings of more corners than anybody draws are not looked through. */
    private static boolean crossesItself(JsonNode ring) {
        int edges = ring.size() - 1;
        if (edges > MOST_EDGES) {
            return false;
        }
        for (int one = 0; one < edges; one++) {
            for (int other = one + 2; other < edges; other++) {
                if (cross(ring.get(one), ring.get(one + 1), ring.get(other), ring.get(other + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(JsonNode a, JsonNode b, JsonNode c, JsonNode d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** -1, 0 or 1: on which side of the line from a to b the point lies. */
    private static double side(JsonNode a, JsonNode b, JsonNode point) {
        return Math.signum((b.get(0).asDouble() - a.get(0).asDouble())
                        * (point.get(1).asDouble() - a.get(1).asDouble())
                - (b.get(1).asDouble() - a.get(1).asDouble())
                        * (point.get(0).asDouble() - a.get(0).asDouble()));
    }
}
