package de.wirtschaftsstandort.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Lays a page definition with {@code renderType: site} over the site's prototype: what the page says wins. */
final class Prototypes {

    static final String SITE = "site";

    private Prototypes() {}

    static TemplateDefinition merge(TemplateDefinition page, TemplateDefinition prototype) {
        return new TemplateDefinition(
                page.renderType().equals(SITE)
                        ? prototype.renderType()
                        : first(page.renderType(), prototype.renderType()),
                first(page.templateScript(), prototype.templateScript()),
                first(page.dialog(), prototype.dialog()),
                first(page.title(), prototype.title()),
                first(page.description(), prototype.description()),
                first(page.i18nBasename(), prototype.i18nBasename()),
                first(page.modelClass(), prototype.modelClass()),
                first(page.className(), prototype.className()),
                firstGiven(page.visible(), prototype.visible()),
                first(page.type(), prototype.type()),
                first(page.subtype(), prototype.subtype()),
                merge(page.areas(), prototype.areas(), Prototypes::merge),
                merge(page.parameters(), prototype.parameters(), Prototypes::mergeRaw));
    }

    static AreaDefinition merge(AreaDefinition area, AreaDefinition prototype) {
        return new AreaDefinition(
                first(area.type(), prototype.type()),
                first(area.renderType(), prototype.renderType()),
                first(area.templateScript(), prototype.templateScript()),
                first(area.dialog(), prototype.dialog()),
                first(area.title(), prototype.title()),
                first(area.description(), prototype.description()),
                firstGiven(area.enabled(), prototype.enabled()),
                firstGiven(area.editable(), prototype.editable()),
                firstGiven(area.optional(), prototype.optional()),
                firstGiven(area.createAreaNode(), prototype.createAreaNode()),
                firstGiven(area.maxComponents(), prototype.maxComponents()),
                merge(area.availableComponents(), prototype.availableComponents(), (own, inherited) -> own),
                merge(area.areas(), prototype.areas(), Prototypes::merge),
                firstGiven(area.inheritance(), prototype.inheritance()),
                merge(area.parameters(), prototype.parameters(), Prototypes::mergeRaw));
    }

    /** The raw maps behind two definitions, for keys no record knows; a key written without a value counts as absent. */
    static Map<String, Object> mergeRaw(Map<String, Object> page, Map<String, Object> prototype) {
        return merge(page, prototype, Prototypes::mergeRaw);
    }

    @SuppressWarnings("unchecked") // definition maps have string keys
    private static Object mergeRaw(Object own, Object inherited) {
        return own instanceof Map<?, ?> mine && inherited instanceof Map<?, ?> theirs
                ? mergeRaw((Map<String, Object>) mine, (Map<String, Object>) theirs)
                : own;
    }

    private static <T> Map<String, T> merge(Map<String, T> own, Map<String, T> inherited, BinaryOperator<T> both) {
        Map<String, T> merged = new LinkedHashMap<>(inherited);
        own.forEach((key, value) -> {
            if (value != null) {
                T below = inherited.get(key);
                merged.put(key, below == null ? value : both.apply(value, below));
            }
        });
        return merged;
    }

    private static String first(String own, String inherited) {
        return own.isEmpty() ? inherited : own;
    }

    private static <T> @Nullable T firstGiven(@Nullable T own, @Nullable T inherited) {
        return own == null ? inherited : own;
    }
}
