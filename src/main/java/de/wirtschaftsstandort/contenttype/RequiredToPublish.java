package de.wirtschaftsstandort.contenttype;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishCheck;
import java.util.ArrayList;
import java.util.List;

/** An item goes public with every property its content type marks {@code requiredToPublish}, in the default language. */
final class RequiredToPublish implements PublishCheck {

    private final ContentTypes types;

    RequiredToPublish(ContentTypes types) {
        this.types = types;
    }

    @Override
    public String name() {
        return "required-to-publish";
    }

    @Override
    public List<String> reasons(ContentNode unit, ContentNodes world) {
        return types.of(unit).map(type -> missing(type, unit)).orElse(List.of());
    }

    private static List<String> missing(ContentType type, ContentNode item) {
        List<String> reasons = new ArrayList<>();
        collect(type, type.properties(), item, "", item, reasons);
        return reasons;
    }

    /** @param way names of the properties that lead to the node, each with a dot behind it */
    private static void collect(
            ContentType type,
            List<ContentProperty> properties,
            ContentNode node,
            String way,
            ContentNode item,
            List<String> reasons) {
        for (ContentProperty property : properties) {
            boolean isPart = property.type().kind() == PropertyKind.SUB_MODEL;
            List<ContentNode> parts = isPart ? parts(node, property) : List.of();
            boolean missing = isPart ? parts.isEmpty() : isMissing(node, property.name());
            if (property.requiredToPublish() && missing) {
                reasons.add(reason(item, way + property.name()));
            }
            List<ContentProperty> inner =
                    type.subModels().getOrDefault(property.type().target(), List.of());
            parts.forEach(part -> collect(type, inner, part, way + property.name() + ".", item, reasons));
        }
    }

    /** One node, or for several values the nodes below it. */
    private static List<ContentNode> parts(ContentNode item, ContentProperty property) {
        return item.child(property.name())
                .map(node -> property.multiple() ? node.children() : List.of(node))
                .orElse(List.of());
    }

    private static boolean isMissing(ContentNode node, String property) {
        PropertyValue value = node.properties().get(PropertyKey.of(property));
        return value == null
                || value.values().stream().allMatch(each -> String.valueOf(each).isBlank());
    }

    private static String reason(ContentNode item, String property) {
        return "'" + item.path() + "' cannot be published without the property '" + property + "'";
    }
}
