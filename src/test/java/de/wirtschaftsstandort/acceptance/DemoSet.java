package de.wirtschaftsstandort.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The start content of Nordsachsen as written, item by item. */
final class DemoSet {

    private static final Path BOOTSTRAPS = Path.of("light-modules/nordsachsen/bootstraps");
    private static final Set<String> INVENTED = Set.of(
            "companies",
            "products",
            "contacts",
            "estates",
            "plots",
            "buildings",
            "events",
            "stories",
            "publications",
            "audio");

    /** An entry of a workspace. */
    record Item(String workspace, String name, Map<String, Object> properties) {

        String text(String property) {
            return String.valueOf(properties.getOrDefault(property, ""));
        }

        double number(String property) {
            if (properties.get(property) instanceof Number number) {
                return number.doubleValue();
            }
            throw new AssertionError(this + " has no number " + property);
        }

        List<String> texts(String property) {
            Object value = properties.getOrDefault(property, List.of());
            return value instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value));
        }

        @Override
        public String toString() {
            return workspace + "/" + name;
        }
    }

    private final Map<String, List<Item>> items = new TreeMap<>();

    static DemoSet read() throws Exception {
        DemoSet set = new DemoSet();
        try (Stream<Path> files = Files.list(BOOTSTRAPS)) {
            for (Path file : files.filter(DemoSet::holdsItems)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                set.add(file);
            }
        }
        return set;
    }

    private static boolean holdsItems(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".nordsachsen.yaml") && !Set.of("website", "dam").contains(workspace(file));
    }

    private static String workspace(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private void add(Path file) {
        Map<String, Map<String, Object>> read = new YAMLMapper().readValue(file, new TypeReference<>() {});
        List<Item> found = new ArrayList<>();
        for (Map<String, Object> folder : read.values()) {
            folder.forEach((name, value) -> {
                if (value instanceof Map<?, ?> node) {
                    Map<String, Object> properties = new LinkedHashMap<>();
                    node.forEach((key, property) -> properties.put(String.valueOf(key), property));
                    found.add(new Item(workspace(file), name, properties));
                }
            });
        }
        items.put(workspace(file), found);
    }

    /** Identifiers of the assets drawn for the items of a workspace; each names a motif and has an alternative text. */
    static List<String> drawnPictures(String workspace) {
        JsonNode folder = new YAMLMapper()
                .readTree(BOOTSTRAPS.resolve("dam.nordsachsen.yaml"))
                .path("nordsachsen")
                .path("beispiele")
                .path(workspace);
        List<String> found = new ArrayList<>();
        for (JsonNode asset : folder) {
            boolean complete = asset.path("jcr:content").has("drawing")
                    && !asset.path("alt").asString("").isBlank()
                    && !asset.path("alt_en").asString("").isBlank();
            if (complete) {
                found.add(asset.path("jcr:uuid").asString());
            }
        }
        return found;
    }

    List<Item> of(String workspace) {
        return items.getOrDefault(workspace, List.of());
    }

    /** All invented items; municipalities, campaigns and services are real. */
    List<Item> invented() {
        return INVENTED.stream().sorted().flatMap(name -> of(name).stream()).toList();
    }

    Map<String, Item> byId() {
        Map<String, Item> found = new TreeMap<>();
        items.values()
                .forEach(list -> list.forEach(item -> {
                    Item other = found.put(item.text("jcr:uuid"), item);
                    if (other != null) {
                        throw new AssertionError(item + " and " + other + " have the same identifier");
                    }
                }));
        return found;
    }
}
