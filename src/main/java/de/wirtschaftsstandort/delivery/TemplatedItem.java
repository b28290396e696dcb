package de.wirtschaftsstandort.delivery;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A content item that is shown with the template its mapping names. */
record TemplatedItem(ContentNode item, String templateId) implements ContentNode {

    private static final PropertyKey TEMPLATE = PropertyKey.of("mgnl:template");

    @Override
    public NodeId id() {
        return item.id();
    }

    @Override
    public String workspace() {
        return item.workspace();
    }

    @Override
    public NodePath path() {
        return item.path();
    }

    @Override
    public String nodeType() {
        return item.nodeType();
    }

    @Override
    public long revision() {
        return item.revision();
    }

    @Override
    public Map<PropertyKey, PropertyValue> properties() {
        Map<PropertyKey, PropertyValue> withTemplate = new LinkedHashMap<>(item.properties());
        withTemplate.put(TEMPLATE, PropertyValue.of(templateId));
        return withTemplate;
    }

    @Override
    public Optional<PropertyValue> property(PropertyKey key) {
        return key.equals(TEMPLATE) ? Optional.of(PropertyValue.of(templateId)) : item.property(key);
    }

    @Override
    public Optional<ContentNode> parent() {
        return item.parent();
    }

    @Override
    public List<ContentNode> children() {
        return item.children();
    }

    @Override
    public Optional<ContentNode> child(String name) {
        return item.child(name);
    }
}
