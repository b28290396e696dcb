package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.Arrays;
import java.util.List;

/** Reads fields that repeat another one. */
final class MultiReader {

    private MultiReader() {}

    static FieldSettings read(FieldContext multi) {
        Keys keys = multi.keys();
        Field entry = entry(multi);
        return new FieldSettings.Multi(
                entry,
                storage(multi, entry),
                keys.flag("orderable", true),
                multi.labels().part("buttonSelectAddLabel", "", keys.text("buttonSelectAddLabel"), ""));
    }

    private static Field entry(FieldContext multi) {
        Keys keys = multi.keys();
        if (keys.has("field")) {
            Keys field = keys.child("field");
            String given = field.text("name");
            return FieldReader.read(field, multi.labels(), given.isEmpty() ? multi.name() : given, true);
        }
        if (multi.type() == FieldType.MULTI_LINK) {
            return FieldReader.read(new FieldContext(keys, multi.labels(), multi.name(), FieldType.LINK, false, true));
        }
        keys.error("", "the field needs a 'field' that edits its values; they are edited as text");
        return FieldReader.read(
                new FieldContext(keys, multi.labels(), multi.name(), FieldType.UNKNOWN, multi.classic(), true));
    }

    private static MultiStorage storage(FieldContext multi, Field entry) {
        if (multi.type() == FieldType.MULTI_NODE) {
            String provider =
                    FieldContext.simple(multi.keys().child("itemProvider").text("$type", "class"));
            return provider.equalsIgnoreCase("currentItemProvider")
                    ? MultiStorage.NODES_HERE
                    : MultiStorage.NODES_BELOW;
        }
        MultiStorage named = multi.type() == FieldType.MULTI_VALUE ? transformed(multi) : MultiStorage.PROPERTY;
        boolean complex = entry.type() == FieldType.COMPOSITE || entry.type() == FieldType.SWITCHABLE;
        if (complex && !named.hasNodes()) {
            multi.keys()
                    .error(
                            "field",
                            "one property cannot hold several fields; the values are stored in child nodes, as "
                                    + (multi.classic() ? "DelegatingMultiValueFieldTransformer" : "jcrMultiField")
                                    + " does");
            return multi.classic() ? MultiStorage.NODES_HERE : MultiStorage.NODES_BELOW;
        }
        return named;
    }

    private static MultiStorage transformed(FieldContext multi) {
        String name = multi.transformer();
        for (MultiStorage storage : MultiStorage.values()) {
            if (!name.isEmpty() && storage.transformer().equals(name)) {
                return storage;
            }
        }
        if (!name.isEmpty()) {
            List<String> known = Arrays.stream(MultiStorage.values())
                    .map(MultiStorage::transformer)
                    .filter(transformer -> !transformer.isEmpty())
                    .toList();
            String near = NearestMatch.of(name, known)
                    .map(match -> "; did you mean " + match + "?")
                    .orElse("");
            multi.keys()
                    .warn(
                            "transformerClass",
                            "the transformer '" + name + "' is not known; the values are stored in one property"
                                    + near);
        }
        return MultiStorage.PROPERTY;
    }
}
