package de.wirtschaftsstandort.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Which file fills which table, and how a row becomes columns. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are pure functions
enum ReferenceTable {
    MUNICIPALITIES(
            "municipalities.csv",
            "delete from reference.municipality",
            "insert into reference.municipality values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            csv(row -> new Object[] {
                text(row, "ags"),
                text(row, "ars"),
                text(row, "name"),
                text(row, "type"),
                text(row, "admin_association"),
                text(row, "postcode"),
                number(row, "lat"),
                number(row, "lon"),
                new java.math.BigDecimal(text(row, "area_km2")),
                whole(row, "population"),
                whole(row, "population_concept_base")
            })),
    MUNICIPALITY_BORDERS(
            "municipality-borders.geojson",
            "delete from reference.border where length(ags) = 8",
            "insert into reference.border values (?, ?::jsonb)",
            ReferenceTable::borders),
    COUNTY_BORDER(
            "county-border.geojson",
            "delete from reference.border where length(ags) = 5",
            "insert into reference.border values (?, ?::jsonb)",
            ReferenceTable::borders),
    WZ_2008(
            "wz2008.csv",
            "delete from reference.activity where classification = 2008",
            "insert into reference.activity values (?, ?, ?, ?, ?, ?, ?)",
            csv(row -> activity(2008, row))),
    WZ_2025(
            "wz2025.csv",
            "delete from reference.activity where classification = 2025",
            "insert into reference.activity values (?, ?, ?, ?, ?, ?, ?)",
            csv(row -> activity(2025, row))),
    WZ_CORRESPONDENCE(
            "wz2025_to_wz2008.csv",
            "delete from reference.activity_correspondence",
            "insert into reference.activity_correspondence values (?, ?, ?, ?)",
            csv(row -> new Object[] {
                text(row, "wz2025"),
                text(row, "wz2008"),
                text(row, "only_part_of_wz2008").equals("1"),
                text(row, "one_to_one").equals("1")
            })),
    TRAFFIC_NODES(
            "traffic-nodes.csv",
            "delete from reference.traffic_node",
            "insert into reference.traffic_node (kind, name, latitude, longitude, municipality, source)"
                    + " values (?, ?, ?, ?, ?, ?)",
            csv(row -> new Object[] {
                text(row, "kind"),
                text(row, "name"),
                number(row, "lat"),
                number(row, "lon"),
                text(row, "ags"),
                text(row, "source")
            })),
    POSTCODES(
            "postcodes.csv",
            "delete from reference.postcode",
            "insert into reference.postcode values (?, ?, ?, ?, ?)",
            csv(row -> new Object[] {
                text(row, "postcode"),
                text(row, "place"),
                number(row, "lat"),
                number(row, "lon"),
                text(row, "ags_by_point")
            })),
    BUILDING_AREA_TYPES(
            "baunvo.csv",
            "delete from reference.building_area_type",
            "insert into reference.building_area_type values (?, ?, ?, ?, ?, ?)",
            csv(row -> new Object[] {
                text(row, "code"),
                text(row, "name_de"),
                text(row, "grz_orientation"),
                text(row, "gfz_orientation"),
                text(row, "bmz_orientation"),
                text(row, "baunvo")
            }));

    private final String file;
    private final String delete;
    private final String insert;
    private final Function<byte[], List<Object[]>> reader;

    ReferenceTable(String file, String delete, String insert, Function<byte[], List<Object[]>> reader) {
        this.file = file;
        this.delete = delete;
        this.insert = insert;
        this.reader = reader;
    }

    String file() {
        return file;
    }

    String delete() {
        return delete;
    }

    String insert() {
        return insert;
    }

    List<Object[]> rows(byte[] bytes) {
        return reader.apply(bytes);
    }

    private static Function<byte[], List<Object[]>> csv(Function<Map<String, String>, Object[]> columns) {
        return bytes -> ReferenceFiles.rows(bytes).stream().map(columns).toList();
    }

    /** One row a feature: its key and the rings of all its polygons, holes included (drawn even-odd). */
    private static List<Object[]> borders(byte[] geojson) {
        List<Object[]> rows = new ArrayList<>();
        for (JsonNode feature : ReferenceFiles.json(geojson).path("features")) {
            List<JsonNode> rings = new ArrayList<>();
            feature.path("geometry").path("coordinates").forEach(polygon -> polygon.forEach(rings::add));
            rows.add(new Object[] {feature.path("properties").path("ags").asString(), rings.toString()});
        }
        return rows;
    }

    private static Object[] activity(int classification, Map<String, String> row) {
        return new Object[] {
            classification,
            text(row, "code"),
            whole(row, "level"),
            text(row, "parent"),
            text(row, "section"),
            text(row, "title_de"),
            row.getOrDefault("title_en", "")
        };
    }

    private static String text(Map<String, String> row, String column) {
        return ReferenceFiles.text(row, column);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }

    private static int whole(Map<String, String> row, String column) {
        return Integer.parseInt(text(row, column));
    }
}
