package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of content, complete and with all defaults.
 *
 * @param name the id of the definition
 * @param rootPath below which the items lie
 * @param autoCreate whether the workspace is made when it is missing
 * @param titleProperty the property that names an item for people; absent when no property is fit for it
 * @param properties in the order of the form
 * @param subModels by name; their properties use no sub-model themselves
 */
public record ContentType(
        String name,
        String workspace,
        NodePath rootPath,
        boolean autoCreate,
        String nodeType,
        Optional<String> titleProperty,
        List<ContentProperty> properties,
        Map<String, List<ContentProperty>> subModels) {

    static final String ITEM = "mgnl:content";
    static final String FOLDER = "mgnl:folder";
    static final String SUB_ITEM = "mgnl:contentNode";

    public ContentType {
        properties = List.copyOf(properties);
        subModels = Collections.unmodifiableMap(new LinkedHashMap<>(subModels));
    }

    public Optional<ContentProperty> property(String property) {
        return properties.stream().filter(each -> each.name().equals(property)).findFirst();
    }

    /** Whether the node is an item of this type. */
    public boolean has(ContentNode node) {
        return node.workspace().equals(workspace)
                && node.nodeType().equals(nodeType)
                && node.path().isWithin(rootPath)
                && !node.path().equals(rootPath);
    }

    /** Whether a node could be an item of both types. */
    boolean overlaps(ContentType other) {
        return workspace.equals(other.workspace)
                && nodeType.equals(other.nodeType)
                && (rootPath.isWithin(other.rootPath) || other.rootPath.isWithin(rootPath));
    }
}
