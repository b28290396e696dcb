package de.wirtschaftsstandort.contenttype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The app behind {@code !content-type:<name>}, written as a 6.x content app would be, so that the keys of the file and
 * decorations change it like any other: browser with tree and list, detail with a form of all properties.
 */
final class GeneratedApp {

    private static final String TYPE = "$type";
    private static final int MOST_COLUMNS = 3;

    private GeneratedApp() {}

    static Map<String, Object> of(ContentType type) {
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("label", type.name() + ".app.label");
        app.put("icon", "icon-items");
        app.put("datasource", datasource(type));
        Map<String, Object> subApps = new LinkedHashMap<>();
        subApps.put("browser", browser(type));
        subApps.put("detail", detail(type));
        app.put("subApps", subApps);
        return app;
    }

    private static Map<String, Object> datasource(ContentType type) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put(TYPE, "jcrDatasource");
        source.put("workspace", type.workspace());
        source.put("rootPath", type.rootPath().value());
        source.put("describeByProperty", type.titleProperty().orElse("name"));
        source.put("allowedNodeTypes", List.of(type.nodeType(), ContentType.FOLDER));
        return source;
    }

    private static Map<String, Object> browser(ContentType type) {
        List<Object> views = List.of(view("tree", type), view("list", type));
        Map<String, Object> browser = new LinkedHashMap<>();
        browser.put(TYPE, "browserSubApp");
        browser.put("workbench", Map.of("contentViews", views));
        browser.put("actions", GeneratedActions.actions(type));
        browser.put("actionbar", GeneratedActions.actionbar(type));
        return browser;
    }

    private static Map<String, Object> view(String name, ContentType type) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put(TYPE, name + "View");
        view.put("columns", columns(type));
        return view;
    }

    /** The title, what must be filled in and is short, status, last change. */
    private static List<Object> columns(ContentType type) {
        List<Object> columns = new ArrayList<>();
        columns.add(column("jcrName", "jcrTitleColumn", ""));
        String title = type.titleProperty().orElse("");
        type.properties().stream()
                .filter(property -> property.name().equals(title)
                        || ((property.required() || property.requiredToPublish()) && property.isShort()))
                .limit(MOST_COLUMNS)
                .forEach(property -> columns.add(column(
                        property.name(),
                        property.type().kind() == PropertyKind.DATE ? "dateColumn" : "",
                        property.label())));
        columns.add(column("status", "jcrStatusColumn", ""));
        columns.add(column("mgnl:lastModified", "dateColumn", ""));
        return columns;
    }

    private static Map<String, Object> column(String name, String type, String label) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", name);
        if (!type.isEmpty()) {
            column.put(TYPE, type);
        }
        if (!label.isEmpty()) {
            column.put("label", label);
        }
        return column;
    }

    private static Map<String, Object> detail(ContentType type) {
        Map<String, Object> actions = new LinkedHashMap<>();
        actions.put("commit", Map.of(TYPE, "commitAction"));
        actions.put("cancel", Map.of(TYPE, "closeAction"));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put(TYPE, "detailSubApp");
        detail.put("itemType", type.nodeType());
        detail.put("form", GeneratedForm.of(type));
        detail.put("actions", actions);
        return detail;
    }
}
