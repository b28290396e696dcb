package de.wirtschaftsstandort.rendering;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An area of a template as its YAML says it; what is {@code null} was not given and may come from a prototype.
 *
 * @param type {@code list}, {@code single} or {@code noComponent}, in any case
 * @param renderType empty means that of the surrounding template
 * @param templateScript empty means the built-in script of the type
 * @param createAreaNode false when the area stores nothing of its own and reads the surrounding node
 * @param optional true when the area exists only after an editor created it
 * @param maxComponents surplus components are not rendered; absent or 0 for no limit
 */
public record AreaDefinition(
        String type,
        String renderType,
        String templateScript,
        String dialog,
        String title,
        String description,
        @Nullable Boolean enabled,
        @Nullable Boolean editable,
        @Nullable Boolean optional,
        @Nullable Boolean createAreaNode,
        @Nullable Integer maxComponents,
        Map<String, ComponentAvailability> availableComponents,
        Map<String, AreaDefinition> areas,
        @Nullable AreaInheritance inheritance,
        Map<String, Object> parameters) {

    /** How many components an area holds. */
    public enum Kind {
        LIST,
        SINGLE,
        NO_COMPONENT
    }

    public AreaDefinition {
        type = TemplateDefinition.text(type);
        renderType = TemplateDefinition.text(renderType);
        templateScript = TemplateDefinition.text(templateScript);
        dialog = TemplateDefinition.text(dialog);
        title = TemplateDefinition.text(title);
        description = TemplateDefinition.text(description);
        availableComponents = TemplateDefinition.kept(availableComponents);
        areas = TemplateDefinition.kept(areas);
        parameters = TemplateDefinition.kept(parameters);
    }

    /** The area of a tag that names none of the template's areas: a list of anything. */
    public static AreaDefinition adHoc() {
        return new AreaDefinition(
                "", "", "", "", "", "", null, null, null, null, null, Map.of(), Map.of(), null, Map.of());
    }

    public Kind kind() {
        return kind(type);
    }

    static Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "single" -> Kind.SINGLE;
            case "nocomponent" -> Kind.NO_COMPONENT;
            default -> Kind.LIST;
        };
    }

    /** How many components of its own the area holds; 0 for no limit. */
    public int most() {
        return kind() == Kind.SINGLE ? 1 : limit();
    }

    /** How many components may be shown; 0 for no limit. */
    int limit() {
        return maxComponents == null ? 0 : maxComponents;
    }

    public boolean isEnabled() {
        return !Boolean.FALSE.equals(enabled);
    }

    public boolean isOptional() {
        return Boolean.TRUE.equals(optional);
    }

    public boolean hasOwnNode() {
        return !Boolean.FALSE.equals(createAreaNode);
    }

    /** Absent means nothing is inherited. */
    AreaInheritance inherits() {
        return inheritance == null ? new AreaInheritance(false, "", "") : inheritance;
    }
}
