package de.wirtschaftsstandort.backoffice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ring of a GeoJSON polygon as lines {@code latitude, longitude}; the first point is not repeated at the end. */
final class PolygonText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LEAST = 3;
    private static final int MOST = 2_000;

    private PolygonText() {}

    /** What is no simple polygon stays as it is stored. */
    static String write(String stored) {
        try {
            JsonNode geometry = JSON.readTree(stored);
            JsonNode rings = geometry.path("coordinates");
            if (!geometry.path("type").asString("").equals("Polygon") || rings.size() != 1) {
                return stored;
            }
            List<String> lines = new ArrayList<>();
            rings.get(0)
                    .forEach(point -> lines.add(point.path(1).decimalValue().toPlainString() + ", "
                            + point.path(0).decimalValue().toPlainString()));
            if (lines.size() > 1 && lines.get(0).equals(lines.get(lines.size() - 1))) {
                lines.remove(lines.size() - 1);
            }
            return String.join("\n", lines);
        } catch (JacksonException noJson) {
            return stored;
        }
    }

    static String read(String typed) {
        List<PolygonCrossing.Corner> corners = corners(typed);
        if (corners.size() < LEAST || corners.size() > MOST) {
            throw new ValueRefused("form.fault.polygon");
        }
        if (PolygonCrossing.in(corners)) {
            throw new ValueRefused("form.fault.polygon.crosses");
        }
        List<String> points = new ArrayList<>();
        corners.forEach(corner -> points.add("[" + corner.longitude().toPlainString() + ","
                + corner.latitude().toPlainString() + "]"));
        points.add(points.get(0));
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", points) + "]]}";
    }

    /** The corners in the order they are typed; of a line that is none comes a refusal. */
    static List<PolygonCrossing.Corner> corners(String typed) {
        List<PolygonCrossing.Corner> corners = new ArrayList<>();
        for (String line : typed.strip().split("\n", -1)) {
            if (!line.isBlank()) {
                corners.add(corner(line.strip()));
            }
        }
        return corners;
    }

    private static PolygonCrossing.Corner corner(String line) {
        String[] parts = line.split("[,;]?\\s+|[,;]", -1);
        if (parts.length != 2) {
            throw new ValueRefused("form.fault.polygon");
        }
        BigDecimal latitude = degrees(parts[0], 90);
        BigDecimal longitude = degrees(parts[1], 180);
        return new PolygonCrossing.Corner(latitude, longitude);
    }

    private static BigDecimal degrees(String text, int most) {
        try {
            BigDecimal degrees = new BigDecimal(text.replace(',', '.').toLowerCase(Locale.ROOT));
            if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 || degrees.scale() > 12) {
                throw new ValueRefused("form.fault.polygon");
            }
            return degrees;
        } catch (NumberFormatException noNumber) {
            throw new ValueRefused("form.fault.polygon");
        }
    }
}
