package de.wirtschaftsstandort.contenttype;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done in the browser of a generated app, and in which order the action bar offers it. */
final class GeneratedActions {

    private static final String TYPE = "$type";

    /** On what an action works, as its availability says it. */
    private enum On {
        ROOT_AND_FOLDERS,
        FOLDERS,
        ITEMS,
        ANYTHING,
        DELETED
    }

    private record Action(String name, String type, On on) {}

    private static final List<Action> ACTIONS = List.of(
            new Action("addFolder", "addFolderAction", On.ROOT_AND_FOLDERS),
            new Action("addItem", "openDetailSubappAction", On.ROOT_AND_FOLDERS),
            new Action("editItem", "openDetailSubappAction", On.ITEMS),
            new Action("duplicateItem", "duplicateNodeAction", On.ITEMS),
            new Action("rename", "renameAction", On.ANYTHING),
            new Action("move", "moveNodeAction", On.ANYTHING),
            new Action("delete", "markAsDeletedAction", On.ANYTHING),
            new Action("publish", "jcrPublishAction", On.ANYTHING),
            new Action("publishRecursive", "jcrPublishAction", On.FOLDERS),
            new Action("unpublish", "jcrUnpublishAction", On.ANYTHING),
            new Action("publishDeletion", "jcrPublishAction", On.DELETED),
            new Action("restorePreviousVersion", "restorePreviousVersionAction", On.DELETED),
            new Action("showVersions", "showVersionsAction", On.ITEMS),
            new Action("export", "exportAction", On.ANYTHING),
            new Action("import", "importAction", On.ROOT_AND_FOLDERS));

    private GeneratedActions() {}

    static Map<String, Object> actions(ContentType type) {
        Map<String, Object> actions = new LinkedHashMap<>();
        for (Action action : ACTIONS) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put(TYPE, action.type());
            if (action.type().equals("openDetailSubappAction")) {
                written.put("subAppName", "detail");
                written.put("viewType", action.name().startsWith("add") ? "add" : "edit");
            }
            if (action.name().equals("publishRecursive")) {
                written.put("recursive", true);
            }
            written.put("availability", availability(action.on(), type));
            actions.put(action.name(), written);
        }
        return actions;
    }

    static Map<String, Object> actionbar(ContentType type) {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("root", section(Map.of("root", true, "nodes", false), "addFolder addItem", "import"));
        sections.put(
                "folder",
                section(
                        Map.of("nodeTypes", List.of(ContentType.FOLDER)),
                        "addFolder addItem",
                        "rename move delete",
                        "publish publishRecursive unpublish",
                        "import export"));
        sections.put(
                "item",
                section(
                        Map.of("nodeTypes", List.of(type.nodeType())),
                        "editItem rename duplicateItem move delete",
                        "publish unpublish",
                        "showVersions",
                        "export"));
        sections.put("deleted", section(availability(On.DELETED, type), "publishDeletion restorePreviousVersion"));
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("defaultAction", "editItem");
        bar.put("deleteAction", "delete");
        bar.put("sections", sections);
        return bar;
    }

    private static Map<String, Object> section(Map<String, Object> availability, String... groups) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            List<Map<String, String>> items = Arrays.stream(groups[i].split(" ", -1))
                    .map(name -> Map.of("name", name))
                    .toList();
            written.put("group" + (i + 1), Map.of("items", items));
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("availability", availability);
        section.put("groups", written);
        return section;
    }

    private static Map<String, Object> availability(On on, ContentType type) {
        Map<String, Object> written = new LinkedHashMap<>();
        switch (on) {
            case ROOT_AND_FOLDERS -> {
                written.put("root", true);
                written.put("nodeTypes", List.of(ContentType.FOLDER));
            }
            case FOLDERS -> written.put("nodeTypes", List.of(ContentType.FOLDER));
            case ITEMS -> written.put("nodeTypes", List.of(type.nodeType()));
            case ANYTHING -> {
                written.put("multiple", true);
                written.put("nodeTypes", List.of(type.nodeType(), ContentType.FOLDER));
            }
            case DELETED -> written.put("rules", Map.of("isDeleted", Map.of(TYPE, "jcrIsDeletedRule")));
        }
        return written;
    }
}
