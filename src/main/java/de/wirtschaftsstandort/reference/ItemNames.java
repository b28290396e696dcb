package de.wirtschaftsstandort.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people call an item of which the editors only choose a kind: whoever looks for a {@code Lagerhalle} has to find a building of
 * the type {@code storage}, whatever its title is. The table is {@code item-names.csv}.
 */
public final class ItemNames {

    private final List<Row> rows = ReferenceFiles.rows(ReferenceFiles.bytes("item-names.csv")).stream()
            .map(row -> new Row(
                    ReferenceFiles.text(row, "workspace"),
                    ReferenceFiles.text(row, "property"),
                    ReferenceFiles.text(row, "value"),
                    names(row, "names_de"),
                    names(row, "names_en")))
            .toList();

    /**
     * @param property empty for whatever the item has
     * @param value empty for any value of the property
     */
    private record Row(String workspace, String property, String value, List<String> german, List<String> english) {

        boolean isOf(String itemWorkspace, Function<String, List<String>> values) {
            return workspace.equals(itemWorkspace)
                    && (property.isEmpty()
                            || values.apply(property).stream().anyMatch(one -> value.isEmpty() || one.equals(value)));
        }

        Stream<String> names(String language) {
            return (language.equals("de") ? german : english).stream();
        }
    }

    private static List<String> names(Map<String, String> row, String column) {
        return List.of(ReferenceFiles.text(row, column).split("\\|", -1));
    }

    /** Whether items of the workspace have such names. */
    public boolean know(String workspace) {
        return rows.stream().anyMatch(row -> row.workspace().equals(workspace));
    }

    /**
     * @param values of the item's properties, by name; none for one it does not have
     * @param language {@code de}; in any other the names are English
     */
    public List<String> of(String workspace, Function<String, List<String>> values, String language) {
        return rows.stream()
                .filter(row -> row.isOf(workspace, values))
                .flatMap(row -> row.names(language))
                .distinct()
                .toList();
    }
}
