package de.wirtschaftsstandort.catalogue;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plots as GeoJSON (RFC 7946): the outline where a sound one is kept, else the point, else no place. */
public final class PlotFeatures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> TEXTS = List.of("siteNo", "district", "state", "availableFrom", "priceMode");
    private static final List<String> NUMBERS =
            List.of("areaTotal", "areaFree", "largestParcel", "smallestParcel", "pricePerSqmMin", "pricePerSqmMax");

    private PlotFeatures() {}

    /**
     * @param address of the plot's page
     * @param unconfirmed whether nobody has stood by what is said of a plot for long
     */
    public static String json(
            List<ContentNode> plots,
            String language,
            Function<ContentNode, String> address,
            Predicate<ContentNode> unconfirmed) {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        plots.forEach(plot -> features.add(feature(plot, language, address.apply(plot), unconfirmed.test(plot))));
        return JSON.writeValueAsString(collection);
    }

    private static ObjectNode feature(ContentNode plot, String language, String address, boolean unconfirmed) {
        ItemValues values = new ItemValues(plot);
        ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
        feature.put("id", plot.id().toString());
        feature.set("geometry", geometry(values));
        ObjectNode properties = feature.putObject("properties");
        properties.put("title", values.text("title", language).orElse(plot.name()));
        properties.put("page", address);
        values.text("municipality").ifPresent(ags -> properties.put("municipality", ags));
        TEXTS.forEach(name -> values.text(name).ifPresent(text -> properties.put(name, text)));
        StateHistory.since(plot).ifPresent(day -> properties.put("stateSince", day.toString()));
        NUMBERS.forEach(name -> values.number(name).ifPresent(number -> properties.put(name, number)));
        ArrayNode zoning = properties.putArray("zoning");
        values.texts("zoning").forEach(zoning::add);
        values.date("verifiedAt").ifPresent(day -> properties.put("verifiedAt", day.toString()));
        properties.put("unconfirmed", unconfirmed);
        properties.put("sample", values.is("sample"));
        return feature;
    }

    private static JsonNode geometry(ItemValues values) {
        return values.text("polygon").flatMap(PlotFeatures::polygon).orElseGet(() -> values.point()
                .<JsonNode>map(point -> {
                    ObjectNode geometry = JSON.createObjectNode().put("type", "Point");
                    geometry.putArray("coordinates").add(point.longitude()).add(point.latitude());
                    return geometry;
                })
                .orElseGet(JSON::nullNode));
    }

    private static Optional<JsonNode> polygon(String text) {
        return KeptPolygon.rings(text).map(rings -> {
            ObjectNode geometry = JSON.createObjectNode().put("type", "Polygon");
            geometry.set("coordinates", rings);
            return geometry;
        });
    }
}
