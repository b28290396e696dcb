package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.contenttype.ContentProperty;
import de.wirtschaftsstandort.contenttype.ContentTypes;
import de.wirtschaftsstandort.shared.TemplateVisible;

/** {@code typefn}: what the content type of an item says of its properties; an own construct. */
@TemplateVisible
public final class TypeFunctions {

    private final ContentTypes types;

    TypeFunctions(ContentTypes types) {
        this.types = types;
    }

    /** Text or message key of the unit the property is in; empty for none, and for an item without a type. */
    public String unit(NodeArgument item, String property) {
        return types.of(item.node()).stream()
                .flatMap(type -> type.properties().stream())
                .filter(one -> one.name().equals(property))
                .map(ContentProperty::unit)
                .findFirst()
                .orElse("");
    }
}
