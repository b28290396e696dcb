package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.util.Map;
import java.util.Set;

/**
 * Where a new item comes to stand, and what it is from the beginning.
 *
 * @param taken names of those that stand there already
 * @param name it gets when its title gives none; with a number when it is taken
 * @param named whether the title gives the name
 */
record NewPlace(
        NodePath parent,
        Set<String> taken,
        String name,
        boolean named,
        String nodeType,
        Map<PropertyKey, PropertyValue> properties,
        Above above) {

    NewPlace {
        taken = Set.copyOf(taken);
        properties = Map.copyOf(properties);
    }

    /** Gives the node to stand below, which may have to be made first. */
    interface Above {
        NodeId in(ContentSession session);
    }

    String free(String title) {
        return NodeNames.free(named ? NodeNames.of(title, name) : name, taken);
    }

    /** @return id of the new node */
    NodeId add(ContentSession session, NodeId id, String freeName) {
        return session.add(above.in(session), id, freeName, nodeType, properties);
    }
}
