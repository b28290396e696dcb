package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.content.PropertyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says where fields store their values; whoever writes content and whoever makes some up asks here. */
public final class FieldStorage {

    private static final String RESOURCE = "mgnl:resource";

    private FieldStorage() {}

    public static List<StoredAs> of(List<Field> fields) {
        return of(fields, "", false);
    }

    /** Empty for a field that stores nothing; several for one that spreads its fields over the same node. */
    public static List<StoredAs> of(Field field) {
        return of(field, "", false);
    }

    private static List<StoredAs> of(List<Field> fields, String prefix, boolean translated) {
        return fields.stream()
                .flatMap(field -> of(field, prefix, translated).stream())
                .toList();
    }

    /**
     * Of a field within another one on the same node.
     *
     * @param prefix put in front of its name
     * @param inTranslated whether the other one is translated
     */
    public static List<StoredAs> of(Field field, String prefix, boolean inTranslated) {
        String name = prefix + field.name();
        boolean translated = inTranslated || field.translated();
        if (field.settings() instanceof FieldSettings.Multi multi) {
            return List.of(repeated(name, translated, multi));
        }
        if (field.settings() instanceof FieldSettings.Composite composite) {
            Placement placement = composite.placement();
            return placed(
                    placement,
                    translated,
                    of(composite.fields(), placement.prefix(), inherited(placement, translated)));
        }
        if (field.settings() instanceof FieldSettings.Switchable switchable) {
            return placed(switchable.placement(), translated, List.of(branches(switchable, translated)));
        }
        if (field.settings() instanceof FieldSettings.Upload upload) {
            return List.of(file(prefix + upload.node(), translated));
        }
        return switch (field.type()) {
            case STATIC -> List.of();
            case GEO_POINT -> List.of(point(name));
            default -> List.of(property(field, name, severalOf(field), translated));
        };
    }

    private static boolean severalOf(Field field) {
        return field.settings() instanceof FieldSettings.Choice choice && choice.several();
    }

    private static StoredAs.Property property(Field field, String name, boolean multiple, boolean translated) {
        return new StoredAs.Property(name, field.valueType(), field.form(), multiple, translated);
    }

    /** A translated child node exists once per language; a translated field on the same node passes that on to its fields. */
    private static boolean inherited(Placement placement, boolean translated) {
        return placement.child().isEmpty() && translated;
    }

    private static List<StoredAs> placed(Placement placement, boolean translated, List<StoredAs> content) {
        return placement.child().isEmpty()
                ? content
                : List.of(new StoredAs.ChildNode(placement.child(), placement.nodeType(), translated, content));
    }

    private static StoredAs branches(FieldSettings.Switchable switchable, boolean translated) {
        Placement placement = switchable.placement();
        boolean passedOn = inherited(placement, translated);
        Field selector = switchable.selector();
        Map<String, List<StoredAs>> branches = new LinkedHashMap<>();
        switchable.forms().forEach((value, fields) -> branches.put(value, of(fields, placement.prefix(), passedOn)));
        return new StoredAs.Branches(
                property(selector, selector.name(), false, passedOn || selector.translated()), branches);
    }

    private static StoredAs repeated(String name, boolean translated, FieldSettings.Multi multi) {
        Field entry = multi.entry();
        MultiStorage storage = multi.storage();
        return switch (storage) {
            case PROPERTY -> property(entry, name, true, translated || entry.translated());
            case COMMA_LIST ->
                new StoredAs.Property(name, PropertyType.STRING, ValueForm.COMMA_LIST, false, translated);
            case NUMBERED_PROPERTIES ->
                new StoredAs.NumberedProperties(name, entry.valueType(), entry.form(), translated);
            case NODES_HERE_TWO_DIGITS, NODES_BELOW_BY_VALUE ->
                entries(name, false, storage, List.of(property(entry, name, severalOf(entry), false)));
            default -> entries(name, translated, storage, of(entry));
        };
    }

    private static StoredAs entries(String name, boolean translated, MultiStorage storage, List<StoredAs> content) {
        return new StoredAs.Entries(
                storage.below() ? name : "", storage.naming(), name, storage.nodeType(), translated, content);
    }

    private static StoredAs point(String name) {
        List<StoredAs> content = new ArrayList<>();
        for (String coordinate : List.of("latitude", "longitude")) {
            content.add(new StoredAs.Property(coordinate, PropertyType.DOUBLE, ValueForm.PLAIN, false, false));
        }
        return new StoredAs.ChildNode(name, Placement.CONTENT_NODE, false, content);
    }

    private static StoredAs file(String name, boolean translated) {
        List<StoredAs> content = new ArrayList<>();
        content.add(new StoredAs.Property("jcr:data", PropertyType.BINARY, ValueForm.PLAIN, false, false));
        for (String text : List.of("jcr:mimeType", "fileName", "extension")) {
            content.add(new StoredAs.Property(text, PropertyType.STRING, ValueForm.PLAIN, false, false));
        }
        content.add(new StoredAs.Property("size", PropertyType.LONG, ValueForm.PLAIN, false, false));
        return new StoredAs.ChildNode(name, RESOURCE, translated, content);
    }
}
