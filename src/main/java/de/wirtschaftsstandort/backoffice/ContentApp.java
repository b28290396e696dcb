package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.ContentView;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.rendering.ActiveDefinition;
import java.util.List;
import java.util.Optional;

/**
 * An app with what a screen needs to know about it.
 *
 * @param template of the pages, components or areas it is for, see {@link TemplateApps}; empty for an app of items
 */
public record ContentApp(AppDefinition definition, Optional<ActiveDefinition> template) {

    public static final String FOLDER = "mgnl:folder";

    public ContentApp(AppDefinition definition) {
        this(definition, Optional.empty());
    }

    public String name() {
        return definition.name();
    }

    public String workspace() {
        return definition.source().workspace();
    }

    public NodePath root() {
        String path = definition.source().rootPath();
        return path.startsWith("/") && (path.length() == 1 || !path.endsWith("/")) ? NodePath.of(path) : NodePath.ROOT;
    }

    /** Node types that are items, folders not among them; empty for all. */
    public List<String> itemTypes() {
        return definition.source().nodeTypes().stream()
                .filter(type -> !type.equals(FOLDER))
                .toList();
    }

    /** Whether items can be put into folders. */
    public boolean hasFolders() {
        return definition.source().nodeTypes().isEmpty()
                || definition.source().nodeTypes().contains(FOLDER);
    }

    /** What rights name: the content type, else the node type of its items. */
    public String type() {
        return definition
                .contentType()
                .or(() -> itemTypes().stream().findFirst())
                .orElse("mgnl:content");
    }

    /** Node type of new items. */
    public String newItems() {
        return Optional.ofNullable(definition.forms().get("detail"))
                .map(form -> form.nodeType())
                .filter(type -> !type.isEmpty())
                .or(() -> itemTypes().stream().findFirst())
                .orElse("mgnl:content");
    }

    public Optional<ContentView> view(ContentView.Kind kind) {
        return definition.views().stream().filter(view -> view.kind() == kind).findFirst();
    }

    /** Whether the node is one of the app's items or folders, or the root they lie below. */
    public boolean holds(ContentNode node) {
        if (template.isPresent()) {
            return node.workspace().equals(workspace())
                    && itemTypes().contains(node.nodeType())
                    && owner(node).template().equals(Optional.of(template.get().template()))
                    && (!node.isType(PageOutlines.AREA) || name().equals(TemplateApps.areaName(template.get(), node)));
        }
        return node.workspace().equals(workspace())
                && node.path().isWithin(root())
                && (node.path().equals(root())
                        || definition.source().nodeTypes().isEmpty()
                        || definition.source().nodeTypes().contains(node.nodeType()));
    }

    /** The page or component that an area belongs to; anything else by itself. */
    private static ContentNode owner(ContentNode node) {
        ContentNode at = node;
        while (at.isType(PageOutlines.AREA) && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    /** As people call it: the describing property in the language, else the node's name. */
    public String title(ContentNode node, String language) {
        String property = definition.source().describedBy();
        return Optional.of(property)
                .filter(name -> !name.isEmpty() && !node.isType(FOLDER))
                .flatMap(name -> node.text(name, language))
                .filter(text -> !text.isBlank())
                .orElse(node.name());
    }
}
