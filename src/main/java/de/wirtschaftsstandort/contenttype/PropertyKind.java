package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a property can hold: its name in YAML, how the store keeps it, the field that edits it. */
public enum PropertyKind {
    STRING("String", PropertyType.STRING, "textField"),
    RICH_TEXT("richText", PropertyType.STRING, "richTextField"),
    BOOLEAN("Boolean", PropertyType.BOOLEAN, "checkBoxField"),
    LONG("Long", PropertyType.LONG, "textField"),
    DOUBLE("Double", PropertyType.DOUBLE, "textField"),
    DECIMAL("Decimal", PropertyType.DECIMAL, "textField"),
    /** A ring on the map, kept as GeoJSON. */
    GEO_POLYGON("geoPolygon", PropertyType.STRING, "geoPolygonField"),
    DATE("Date", PropertyType.DATE, "dateField"),
    /** The key of an asset, {@code jcr:<uuid>}. */
    ASSET("asset", PropertyType.STRING, "damLinkField"),
    /** The id of a page. */
    LINK("Link", PropertyType.STRING, "pageLinkField"),
    /** The id of an item of another type. */
    REFERENCE("reference", PropertyType.STRING, "comboBoxField"),
    /** A node below the item. */
    SUB_MODEL("", PropertyType.STRING, "compositeField");

    private final String yaml;
    private final PropertyType stored;
    private final String field;

    PropertyKind(String yaml, PropertyType stored, String field) {
        this.yaml = yaml;
        this.stored = stored;
        this.field = field;
    }

    /** By its name in YAML, case ignored. */
    static Optional<PropertyKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind != SUB_MODEL && kind.yaml.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names in YAML that stand alone. */
    static List<String> names() {
        return Arrays.stream(values())
                .filter(kind -> kind != SUB_MODEL && kind != REFERENCE)
                .map(kind -> kind.yaml)
                .toList();
    }

    /** The name in YAML; empty for a sub-model, which has its own. */
    public String yaml() {
        return yaml;
    }

    /** How one value is kept; of a sub-model nothing but its properties is. */
    public PropertyType stored() {
        return stored;
    }

    /** The {@code $type} of the field that edits one value. */
    String field() {
        return field;
    }

    boolean isNumber() {
        return this == LONG || this == DOUBLE || this == DECIMAL;
    }
}
