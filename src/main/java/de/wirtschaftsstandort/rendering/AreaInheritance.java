package de.wirtschaftsstandort.rendering;

import org.jspecify.annotations.Nullable;

/**
 * What an area takes over from the same area of the pages above.
 *
 * @param components {@code all}, {@code filtered} (those with the property {@code inheritable}; the default) or {@code none}
 * @param properties {@code all} or {@code none} (the default)
 */
public record AreaInheritance(@Nullable Boolean enabled, String components, String properties) {

    public AreaInheritance {
        components = TemplateDefinition.text(components);
        properties = TemplateDefinition.text(properties);
    }

    public boolean isEnabled() {
        return Boolean.TRUE.equals(enabled);
    }

    public boolean takesComponents() {
        return isEnabled() && !components.equalsIgnoreCase("none");
    }

    public boolean takesAllComponents() {
        return isEnabled() && components.equalsIgnoreCase("all");
    }

    public boolean takesProperties() {
        return isEnabled() && properties.equalsIgnoreCase("all");
    }
}
