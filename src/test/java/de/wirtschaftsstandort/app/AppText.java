package de.wirtschaftsstandort.app;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A typed app as text for people, one line a thing. */
final class AppText {

    private static final JsonMapper JSON = new JsonMapper();

    private AppText() {}

    static void describe(AppDefinition app, StringBuilder text) {
        text.append("app ").append(app.name()).append(" of module ").append(app.module());
        text.append(said(", label ", app.label())).append(said(", icon ", app.icon()));
        text.append(said(", theme ", app.theme()))
                .append(said(", from type ", app.contentType().orElse("")));
        text.append(said(", for ", String.join(" ", app.roles()))).append('\n');
        text.append("  source ")
                .append(app.source().workspace())
                .append(" at ")
                .append(app.source().rootPath());
        text.append(said(", types ", String.join(" ", app.source().nodeTypes())));
        text.append(said(", named by ", app.source().describedBy())).append('\n');
        app.views().forEach(view -> {
            text.append("  view ")
                    .append(view.name())
                    .append(": ")
                    .append(view.kind())
                    .append('\n');
            view.columns().forEach(column -> describe(column, text));
        });
        app.forms().forEach((name, form) -> text.append("  form ")
                .append(name)
                .append(" at ")
                .append(form.keyPath())
                .append(said(", makes ", form.nodeType()))
                .append(said(", label ", form.label()))
                .append(": ")
                .append(JSON.writeValueAsString(form.form()))
                .append('\n'));
        app.actions().values().forEach(action -> describe(action, text));
        text.append("  double click: ")
                .append(Optional.of(app.defaultAction())
                        .filter(name -> !name.isEmpty())
                        .orElse("nothing"));
        text.append(said(", delete key: ", app.deleteAction())).append('\n');
        app.sections().forEach(section -> text.append("  section ")
                .append(section.name())
                .append(said(", label ", section.label()))
                .append(describe(section.availability()))
                .append(": ")
                .append(section.groups())
                .append('\n'));
    }

    private static void describe(ListColumn column, StringBuilder text) {
        text.append("    ").append(column.name()).append(": ").append(column.kind());
        text.append(said(" of ", column.property())).append(said(", label ", column.label()));
        text.append(column.width() > 0 ? ", width " + column.width() : "");
        text.append(column.share() > 0 ? ", share " + column.share() : "");
        text.append(column.sortable() ? "" : ", not sortable");
        text.append(column.inChoosers() ? "" : ", not in choosers").append('\n');
    }

    private static void describe(AppAction action, StringBuilder text) {
        text.append("  action ").append(action.name()).append(": ").append(action.kind());
        Map<String, String> details = new java.util.LinkedHashMap<>();
        details.put(", label ", action.label());
        details.put(", icon ", action.icon());
        details.put(", dialog ", action.dialog());
        details.put(", app ", action.app());
        details.put(", sub-app ", action.subApp());
        details.put(", makes ", action.nodeType());
        details.forEach((word, value) -> text.append(said(word, value)));
        text.append(action.recursive() ? ", with all below" : "");
        text.append(describe(action.availability())).append('\n');
    }

    private static String describe(Availability availability) {
        if (availability.equals(Availability.USUAL)) {
            return "";
        }
        return (availability.root() ? ", on nothing" : "")
                + (availability.nodes() ? ", on nodes" : "")
                + (availability.multiple() ? ", on several" : "")
                + said(", of ", String.join(" ", availability.nodeTypes()))
                + (availability.writing() ? ", where one may write" : "")
                + said(
                        ", if ",
                        String.join(
                                " ",
                                availability.rules().stream().map(Enum::name).toList()))
                + said(", for ", String.join(" ", availability.roles()));
    }

    private static String said(String word, String value) {
        return value.isEmpty() ? "" : word + value;
    }
}
