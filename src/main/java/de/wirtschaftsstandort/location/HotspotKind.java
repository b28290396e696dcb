package de.wirtschaftsstandort.location;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a point in a picture leads to. */
public enum HotspotKind {
    /** To its own text. */
    INFO("", ""),
    PLOT("plot", "plots"),
    COMPANY("company", "companies"),
    /** To another standpoint of the same tour. */
    SCENE("scene", "");

    private final String property;
    private final String workspace;

    HotspotKind(String property, String workspace) {
        this.property = property;
        this.workspace = workspace;
    }

    /** Where the point keeps its target; empty when it has none. */
    public String property() {
        return property;
    }

    /** Of the target; empty when it is no item. */
    public String workspace() {
        return workspace;
    }

    /** As it is stored: {@code info}, {@code plot}, {@code company}, {@code scene}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HotspotKind> parse(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
