package de.wirtschaftsstandort.rendering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page or component template as its YAML says it; texts that are not given are empty.
 *
 * @param renderType name of a {@link Renderer}; empty means {@code freemarker}
 * @param templateScript resource path, leading slash optional
 * @param dialog id of the dialog that edits the node
 * @param title literal text or message key
 * @param visible whether editors are offered the template
 * @param type {@code content} unless given; {@code home} marks a site root
 */
public record TemplateDefinition(
        String renderType,
        String templateScript,
        String dialog,
        String title,
        String description,
        String i18nBasename,
        String modelClass,
        @JsonProperty("class") String className,
        @Nullable Boolean visible,
        String type,
        String subtype,
        Map<String, AreaDefinition> areas,
        Map<String, Object> parameters) {

    public TemplateDefinition {
        renderType = text(renderType);
        templateScript = text(templateScript);
        dialog = text(dialog);
        title = text(title);
        description = text(description);
        i18nBasename = text(i18nBasename);
        modelClass = text(modelClass);
        className = text(className);
        type = text(type);
        subtype = text(subtype);
        areas = kept(areas);
        parameters = kept(parameters);
    }

    /** This page laid over a site's prototype: what the page says wins. */
    public TemplateDefinition over(TemplateDefinition prototype) {
        return Prototypes.merge(this, prototype);
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.trim();
    }

    /** In file order, without the keys that were written with nothing behind them. */
    static <T> Map<String, T> kept(@Nullable Map<String, T> given) {
        Map<String, T> kept = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((key, value) -> {
                if (value != null) {
                    kept.put(key, value);
                }
            });
        }
        return Collections.unmodifiableMap(kept);
    }
}
