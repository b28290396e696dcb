package de.wirtschaftsstandort.security;

import java.util.List;
import java.util.Set;

/** All a person may do: the permissions of every role they have. What none of them allows is denied. */
public record Rights(Set<Permission> permissions) {

    public static final Rights NONE = new Rights(Set.of());

    public Rights {
        permissions = Set.copyOf(permissions);
    }

    /** Whether there is any place at all where the action is allowed. */
    public boolean may(Action action) {
        return permissions.stream().anyMatch(permission -> permission.allows(action));
    }

    public boolean may(Action action, Place place) {
        return permissions.stream().anyMatch(permission -> permission.allows(action, place));
    }

    /** Where in a workspace the action is allowed for nodes as a whole of that type; empty for nowhere. */
    public List<PathPattern> paths(Action action, String workspace, String contentType) {
        return permissions.stream()
                .filter(permission -> permission.allows(action))
                .filter(permission -> permission.workspace().equals("*")
                        || permission.workspace().equals(workspace))
                .filter(permission -> permission.contentType().equals("*")
                        || permission.contentType().equals(contentType))
                .filter(permission -> permission.field().equals("*"))
                .map(Permission::path)
                .distinct()
                .toList();
    }
}
