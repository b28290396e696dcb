package de.wirtschaftsstandort.dialog;

import java.util.Locale;
import java.util.Set;

/** Reads where the fields inside a field store their values: item providers of the 6.x forms, transformers of the 5.x ones. */
final class PlacementReader {

    private static final Set<String> PREFIXING = Set.of("", "CompositeTransformer", "SwitchableTransformer");
    private static final Set<String> SAME_NODE =
            Set.of("NoOpCompositeTransformer", "DelegatingCompositeFieldTransformer");

    private PlacementReader() {}

    static Placement read(FieldContext field) {
        return field.classic() ? transformed(field) : provided(field);
    }

    private static Placement transformed(FieldContext field) {
        String name = field.transformer();
        if (SAME_NODE.contains(name)) {
            return Placement.sameNode();
        }
        if (!PREFIXING.contains(name)) {
            field.keys()
                    .warn(
                            "transformerClass",
                            "the transformer '" + name + "' is not known; the fields are stored with the name '"
                                    + field.name() + "' in front of theirs");
        }
        boolean nameless = field.entry() && field.keys().text("name").isEmpty();
        return nameless ? Placement.sameNode() : Placement.sameNode().prefixed(field.name());
    }

    private static Placement provided(FieldContext field) {
        Keys keys = field.keys().child("itemProvider");
        Placement usual = field.entry() ? Placement.sameNode() : Placement.childNode(field.name());
        String given = keys.text("$type", "class");
        Placement placement =
                switch (FieldContext.simple(given).toLowerCase(Locale.ROOT)) {
                    case "" -> usual;
                    case "currentitemprovider" -> Placement.sameNode();
                    case "jcrchildnodeprovider" -> childNode(keys, field.name());
                    default -> unknown(keys, given, usual);
                };
        Keys decorator = field.keys().child("propertyNameDecorator");
        String decorated = FieldContext.simple(decorator.text("$type", "class")).toLowerCase(Locale.ROOT);
        return decorated.startsWith("prefix") ? placement.prefixed(field.name()) : placement;
    }

    private static Placement childNode(Keys keys, String field) {
        String name = keys.text("nodeName");
        String type = keys.text("nodeType");
        return new Placement(name.isEmpty() ? field : name, type.isEmpty() ? Placement.CONTENT_NODE : type, "");
    }

    private static Placement unknown(Keys keys, String given, Placement usual) {
        keys.warn(
                "",
                "the item provider '" + given + "' is not known; known are jcrChildNodeProvider, currentItemProvider."
                        + " The values are stored in "
                        + (usual.child().isEmpty() ? "the same node" : "the child node '" + usual.child() + "'"));
        return usual;
    }
}
