package de.wirtschaftsstandort.dialog;

/** Reads what a link may point to. */
final class LinkReader {

    private LinkReader() {}

    static FieldSettings.Link read(FieldContext field) {
        Keys keys = field.keys();
        Keys source = keys.child("datasource");
        String kind = FieldContext.simple(source.text("$type", "class"));
        if (!kind.isEmpty() && !kind.equalsIgnoreCase("jcrDatasource")) {
            source.warn("", "the datasource '" + kind + "' cannot be chosen from; links point to nodes of a workspace");
        }
        String workspace = first(source.text("workspace"), keys.text("targetWorkspace", "workspace"));
        String root = first(source.text("rootPath"), keys.text("targetTreeRootPath", "rootPath"));
        return new FieldSettings.Link(
                first(workspace, usual(field.type())),
                first(keys.text("appName"), keys.text("chooserId")),
                first(root, "/"),
                source.texts("allowedNodeTypes"),
                keys.flag("textInputAllowed", false) || keys.flag("fieldEditable", false));
    }

    private static String usual(FieldType type) {
        return switch (type) {
            case ASSET -> "dam";
            case RESOURCE_LINK -> "resources";
            default -> "website";
        };
    }

    private static String first(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
