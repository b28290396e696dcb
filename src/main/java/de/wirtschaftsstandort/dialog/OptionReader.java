package de.wirtschaftsstandort.dialog;

import de.wirtschaftsstandort.shared.NearestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads where the options of a field come from: a {@code datasource}, or what the 5.x forms write into the field itself. */
final class OptionReader {

    private static final List<String> SOURCES =
            List.of("optionListDatasource", "jcrDatasource", "contentTypeDatasource");

    private OptionReader() {}

    static OptionSource read(Keys keys, LabelKeys labels) {
        if (keys.has("datasource")) {
            return datasource(keys.child("datasource"), labels);
        }
        if (keys.has("options")) {
            return new OptionSource.Listed(options(keys, labels));
        }
        if (keys.has("path")) {
            String workspace = keys.text("workspace", "repository");
            return new OptionSource.Nodes(
                    workspace.isEmpty() ? "website" : workspace,
                    keys.text("path"),
                    List.of(),
                    keys.text("labelProperty", "labelNodeData"),
                    keys.has("valueProperty") ? keys.text("valueProperty") : "value");
        }
        keys.error("", "there is nothing to choose from: a datasource or options are needed");
        return new OptionSource.None();
    }

    private static OptionSource datasource(Keys keys, LabelKeys labels) {
        String given = keys.text("$type", "class");
        String kind = FieldContext.simple(given).toLowerCase(Locale.ROOT);
        if (kind.equals("optionlistdatasource")
                || kind.equals("optionlist")
                || (kind.isEmpty() && keys.has("options"))) {
            return new OptionSource.Listed(options(keys, labels));
        }
        if (kind.equals("jcrdatasource")) {
            return nodes(keys);
        }
        if (kind.equals("contenttypedatasource")) {
            return contentType(keys);
        }
        String near = SOURCES.stream()
                .filter(name -> NearestMatch.isTypingError(given, name))
                .findFirst()
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("; known are " + String.join(", ", SOURCES));
        keys.warn("", "the datasource '" + given + "' is not known here, there is nothing to choose from" + near);
        return new OptionSource.None();
    }

    private static OptionSource nodes(Keys keys) {
        String workspace = keys.text("workspace");
        if (workspace.isEmpty()) {
            keys.error("", "the datasource needs a 'workspace'");
            return new OptionSource.None();
        }
        String root = keys.text("rootPath");
        return new OptionSource.Nodes(
                workspace,
                root.isEmpty() ? "/" : root,
                keys.texts("allowedNodeTypes"),
                keys.text("describeByProperty"),
                "");
    }

    private static OptionSource contentType(Keys keys) {
        String name = keys.text("contentType");
        if (name.isEmpty()) {
            keys.error("", "the datasource needs a 'contentType'");
            return new OptionSource.None();
        }
        return new OptionSource.ContentType(name);
    }

    static List<Option> options(Keys keys, LabelKeys labels) {
        List<Option> options = new ArrayList<>();
        boolean inList = keys.raw("options") instanceof List;
        keys.entries("options").forEach((name, given) -> {
            if (given instanceof Map) {
                options.add(option(keys.member("options", name), labels));
            } else {
                String text = String.valueOf(given);
                options.add(option(labels, inList ? text : name, inList ? text : name, text, false));
            }
        });
        return options;
    }

    private static Option option(Keys keys, LabelKeys labels) {
        String key = keys.text("key");
        String name = keys.name().isEmpty() ? key : keys.name();
        String value = keys.text("value");
        if (name.isEmpty() && value.isEmpty()) {
            keys.error("", "an option needs a value or a name");
        }
        return option(
                labels,
                name.isEmpty() ? value : name,
                value.isEmpty() ? name : value,
                keys.text("label"),
                keys.flag("selected", false));
    }

    private static Option option(LabelKeys labels, String name, String value, String label, boolean selected) {
        return new Option(value, labels.part("options." + name, ".label", label, value), selected);
    }
}
