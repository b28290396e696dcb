package de.wirtschaftsstandort.dialog;

import java.util.Set;

/** How a field's value is meant, which for links depends on the converter and on the generation of the form. */
final class ValueForms {

    private static final Set<String> KNOWN_CONVERTERS =
            Set.of("JcrNodeToIdentifierConverter", "JcrNodeToPathConverter", "JcrAssetConverter");

    private ValueForms() {}

    static ValueForm of(FieldContext field, FieldSettings settings) {
        if (field.type().isLink()) {
            return field.classic()
                    ? classicLink(field)
                    : converted(field, field.type().form());
        }
        if (settings instanceof FieldSettings.Choice choice
                && choice.options() instanceof OptionSource.Nodes nodes
                && nodes.valueProperty().isEmpty()
                && !field.classic()) {
            return converted(field, ValueForm.NODE_ID);
        }
        String converter = field.keys().text("converterClass");
        if (!converter.isEmpty() && ValueTypes.converted(converter).isEmpty()) {
            foreign(field.keys(), "converterClass", converter, "the value is stored as it is typed");
        }
        boolean readable = field.type() == FieldType.PASSWORD && !field.keys().flag("encode", true);
        return readable ? ValueForm.PLAIN : field.type().form();
    }

    /** The 6.x links store the id, unless a converter makes a path of it. */
    private static ValueForm converted(FieldContext field, ValueForm otherwise) {
        String converter = field.keys().text("converterClass");
        String simple = FieldContext.simple(converter);
        if (converter.isEmpty()) {
            return otherwise;
        }
        if (simple.endsWith("ToPathConverter")) {
            return ValueForm.PATH;
        }
        if (simple.equals("JcrAssetConverter")) {
            return ValueForm.ASSET_ID;
        }
        if (!KNOWN_CONVERTERS.contains(simple)) {
            foreign(field.keys(), "converterClass", converter, "the value is stored as without it");
        }
        return simple.equals("JcrNodeToIdentifierConverter") ? ValueForm.NODE_ID : otherwise;
    }

    /** The 5.x links store the path, unless a converter makes an id of it. */
    private static ValueForm classicLink(FieldContext field) {
        Keys keys = field.keys().child("identifierToPathConverter");
        String converter = keys.text("class", "$type");
        switch (FieldContext.simple(converter)) {
            case "" -> {
                return field.type() == FieldType.ASSET ? ValueForm.ASSET_ID : ValueForm.PATH;
            }
            case "AssetCompositeIdKeyTranslator" -> {
                return ValueForm.ASSET_ID;
            }
            case "BaseIdentifierToPathConverter" -> {
                return ValueForm.NODE_ID;
            }
            default -> {
                foreign(keys, "", converter, "the node's id is stored");
                return ValueForm.NODE_ID;
            }
        }
    }

    private static void foreign(Keys keys, String key, String converter, String instead) {
        keys.warn(key, "the converter '" + converter + "' is foreign Java code and not run; " + instead);
    }
}
