package de.wirtschaftsstandort.reference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Borders of the county and its municipalities, drawn as maps. */
@Component
public class Borders {

    /** A corner of a ring in degrees WGS 84. */
    record Point(double longitude, double latitude) {}

    private static final int COUNTY_KEY_LENGTH = 5;
    private static final int WIDTHS_KEPT = 16;

    private final JdbcTemplate jdbc;
    private final Municipalities municipalities;
    private final ReadOnce<Map<String, List<List<Point>>>> rings;

    /** By width; few are in use, and a visitor who asks for many drives out only others. */
    private final Cache<Integer, MapOutline> drawn =
            Caffeine.newBuilder().maximumSize(WIDTHS_KEPT).build();

    Borders(JdbcTemplate jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.rings = new ReadOnce<>(this::read, borders -> !borders.isEmpty());
    }

    private Map<String, List<List<Point>>> read() {
        Map<String, List<List<Point>>> borders = new TreeMap<>();
        jdbc.query("select ags, rings from reference.border", row -> {
            borders.put(row.getString("ags"), parse(JsonMapper.shared().readTree(row.getString("rings"))));
        });
        return borders;
    }

    private static List<List<Point>> parse(JsonNode rings) {
        List<List<Point>> parsed = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Point> points = new ArrayList<>();
            ring.forEach(point ->
                    points.add(new Point(point.get(0).asDouble(), point.get(1).asDouble())));
            parsed.add(points);
        }
        return parsed;
    }

    /**
     * The county with all its municipalities, fitted into a box.
     *
     * @param width of the drawing in user units; the height follows from the county's shape
     * @return empty until the borders are imported
     */
    public Optional<MapOutline> map(int width) {
        Optional<MapOutline> known = Optional.ofNullable(drawn.getIfPresent(width));
        return known.isPresent() ? known : draw(width);
    }

    /** A drawing is kept once every border has its municipality; all of it comes from imports that never change. */
    private Optional<MapOutline> draw(int width) {
        Map<String, List<List<Point>>> all = rings.get();
        List<List<Point>> county = all.entrySet().stream()
                .filter(border -> border.getKey().length() == COUNTY_KEY_LENGTH)
                .flatMap(border -> border.getValue().stream())
                .toList();
        if (county.isEmpty()) {
            return Optional.empty();
        }
        MapProjection projection = MapProjection.fitting(county, width);
        List<MapOutline.Area> areas = municipalities.all().stream()
                .filter(municipality -> all.containsKey(municipality.ags()))
                .map(municipality -> new MapOutline.Area(
                        municipality.ags(),
                        municipality.name(),
                        projection.path(all.getOrDefault(municipality.ags(), List.of())),
                        projection.frame(all.getOrDefault(municipality.ags(), List.of())),
                        projection.x(municipality.longitude()),
                        projection.y(municipality.latitude())))
                .toList();
        MapOutline outline = new MapOutline(
                width,
                projection.height(),
                projection.path(county),
                areas,
                projection,
                OutlineFile.of(width, projection.height(), areas));
        if (areas.size() == all.size() - 1) {
            drawn.put(width, outline);
        }
        return Optional.of(outline);
    }

    /**
     * What a page draws from an {@link OutlineFile}, for documents that draw from no other file.
     *
     * @param address as the page says it
     * @return path data in the units of that file; none for addresses of anything else
     */
    public List<String> drawn(String address) {
        return OutlineFile.Use.parse(address).stream()
                .flatMap(use -> map(use.width()).stream()
                        .flatMap(outline -> outline.areas().stream())
                        .filter(use::draws))
                .map(MapOutline.Area::path)
                .toList();
    }

    /** Every municipality with its border, in name order; empty until the borders are imported. */
    public List<BorderOutline> outlines() {
        Map<String, List<List<Point>>> all = rings.get();
        return municipalities.all().stream()
                .filter(municipality -> all.containsKey(municipality.ags()))
                .map(municipality -> new BorderOutline(
                        municipality.name(),
                        all.getOrDefault(municipality.ags(), List.of()).stream()
                                .map(ring -> ring.stream()
                                        .flatMap(point -> Stream.of(point.longitude(), point.latitude()))
                                        .toList())
                                .toList()))
                .toList();
    }

    /**
     * Whether the point lies inside one of the municipalities.
     *
     * @return true for every point as long as no borders are imported: nothing speaks against it then
     */
    public boolean covers(double latitude, double longitude) {
        List<String> known = rings.get().keySet().stream()
                .filter(key -> key.length() != COUNTY_KEY_LENGTH)
                .toList();
        return known.isEmpty() || known.stream().anyMatch(ags -> contains(ags, latitude, longitude));
    }

    /** Whether the point lies inside the municipality's border; points on the line may count either way. */
    public boolean contains(String ags, double latitude, double longitude) {
        boolean inside = false;
        for (List<Point> ring : rings.get().getOrDefault(ags, List.of())) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                Point a = ring.get(i);
                Point b = ring.get(j);
                boolean crosses = (a.latitude() > latitude) != (b.latitude() > latitude)
                        && longitude
                                < (b.longitude() - a.longitude())
                                                * (latitude - a.latitude())
                                                / (b.latitude() - a.latitude())
                                        + a.longitude();
                inside ^= crosses;
            }
        }
        return inside;
    }
}
