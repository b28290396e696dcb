package de.wirtschaftsstandort.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import de.wirtschaftsstandort.definition.Description;
import org.jspecify.annotations.Nullable;

/** A node type by its name, alone or with the icon of its nodes. */
public record NodeTypeName(
        @Description("E.g. mgnl:content.") @Nullable String name,
        @Description("Icon of the nodes of this type.") @Nullable String icon,
        @Description("Without the types below it.") @Nullable Boolean strict) {

    @JsonCreator
    static NodeTypeName of(String name) {
        return new NodeTypeName(name, null, null);
    }
}
