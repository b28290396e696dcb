package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.contenttype.ContentTypeDefinition.Datasource;
import de.wirtschaftsstandort.contenttype.ContentTypeDefinition.Model;
import de.wirtschaftsstandort.contenttype.PropertyDefinition.OptionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what a file says to the whole type. Never fails: what is wrong counts as not said, {@link ContentTypeChecks} tell. */
final class ContentTypeReading {

    private static final List<String> TITLES = List.of("title", "name");

    private ContentTypeReading() {}

    static ContentType read(String name, ContentTypeDefinition definition) {
        Datasource source = definition.datasource();
        Model model = definition.model() == null ? new Model(null, null, null, null) : definition.model();
        Map<String, List<ContentProperty>> subModels = new LinkedHashMap<>();
        var given = given(model.subModels());
        given.forEach(
                (key, subModel) -> subModels.put(key, properties(subModel.properties(), others(given.keySet(), key))));
        List<ContentProperty> properties = properties(model.properties(), subModels.keySet());
        return new ContentType(
                name,
                source.workspace().trim(),
                rootPath(text(source.rootPath())),
                Boolean.TRUE.equals(source.autoCreate()),
                text(model.nodeType()).isEmpty() ? ContentType.ITEM : text(model.nodeType()),
                title(text(model.titleProperty()), properties),
                properties,
                subModels);
    }

    /** In file order, without the keys that were written with nothing behind them. */
    static <T> Map<String, T> given(@Nullable Map<String, @Nullable T> map) {
        Map<String, T> given = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    given.put(key, value);
                }
            });
        }
        return given;
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.trim();
    }

    private static NodePath rootPath(String text) {
        String path = text.replaceAll("/+$", "");
        return path.isEmpty() ? NodePath.ROOT : NodePath.of(("/" + path).replaceAll("/{2,}", "/"));
    }

    private static Optional<String> title(String said, List<ContentProperty> properties) {
        List<String> names = properties.stream().map(ContentProperty::name).toList();
        if (names.contains(said)) {
            return Optional.of(said);
        }
        return TITLES.stream().filter(names::contains).findFirst().or(() -> properties.stream()
                .filter(property -> property.type().equals(ValueType.STRING) && property.isShort())
                .map(ContentProperty::name)
                .findFirst());
    }

    private static List<ContentProperty> properties(
            @Nullable Map<String, @Nullable PropertyDefinition> definitions, Set<String> subModels) {
        List<ContentProperty> properties = new ArrayList<>();
        if (definitions != null) {
            definitions.forEach((key, said) -> properties.add(property(key, said, subModels)));
        }
        return properties;
    }

    /** What a sub-model may hold: any other one. */
    static Set<String> others(Set<String> subModels, String name) {
        Set<String> others = new LinkedHashSet<>(subModels);
        others.remove(name);
        return others;
    }

    /** A property with nothing behind its name holds text. */
    private static ContentProperty property(String key, @Nullable PropertyDefinition given, Set<String> subModels) {
        PropertyDefinition said = given == null ? PropertyDefinition.NOTHING_SAID : given;
        return new ContentProperty(
                text(said.name()).isEmpty() ? key : text(said.name()),
                ValueType.parse(text(said.type()), subModels).orElse(ValueType.STRING),
                text(said.label()),
                text(said.description()),
                Boolean.TRUE.equals(said.required()),
                Boolean.TRUE.equals(said.requiredToPublish()),
                Boolean.TRUE.equals(said.i18n()),
                Boolean.TRUE.equals(said.multiple()),
                text(said.unit()),
                !Boolean.FALSE.equals(said.searchable()),
                options(said.options()),
                Optional.ofNullable(said.defaultValue()));
    }

    static List<ContentProperty.Option> options(@Nullable Map<String, @Nullable OptionDefinition> definitions) {
        List<ContentProperty.Option> options = new ArrayList<>();
        if (definitions != null) {
            definitions.forEach((key, said) -> {
                String value = said == null || text(said.value()).isEmpty() ? key : text(said.value());
                String label = said == null || text(said.label()).isEmpty() ? value : text(said.label());
                options.add(new ContentProperty.Option(value, label));
            });
        }
        return options;
    }
}
