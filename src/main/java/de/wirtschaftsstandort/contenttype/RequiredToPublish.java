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
        for (ContentProperty property : type.properties()) {
            if (property.type().kind() != PropertyKind.SUB_MODEL) {
                if (property.requiredToPublish() && isMissing(item, property.name())) {
                    reasons.add(reason(item, property.name()));
                }
                continue;
            }
            List<ContentNode> parts = parts(item, property);
            if (property.requiredToPublish() && parts.isEmpty()) {
                reasons.add(reason(item, property.name()));
            }
            parts.forEach(part -> type.subModels().getOrDefault(property.type().target(), List.of()).stream()
                    .filter(inner -> inner.requiredToPublish() && isMissing(part, inner.name()))
                    .forEach(inner -> reasons.add(reason(item, property.name() + "." + inner.name()))));
        }
        return reasons;
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
