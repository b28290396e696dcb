package de.wirtschaftsstandort.security;

/**
 * One thing a role may do: an action at the places that all four patterns cover.
 *
 * @param action an action, {@code area.*} for all of an area
 * @param workspace a workspace or {@code *}
 * @param contentType a type or {@code *}
 * @param field a field or {@code *}; a permission on one field does not cover the node as a whole
 */
public record Permission(String action, String workspace, PathPattern path, String contentType, String field) {

    private static final String ANY = "*";

    public Permission {
        if (!action.endsWith(".*")) {
            Action.of(action);
        } else {
            Action.of(action.substring(0, action.length() - 1) + "any");
        }
        requireName(workspace, "workspace");
        requireName(contentType, "content type");
        requireName(field, "field");
    }

    public static Permission everywhere(String action) {
        return new Permission(action, ANY, PathPattern.EVERYTHING, ANY, ANY);
    }

    boolean allows(Action wanted) {
        return action.endsWith(".*")
                ? wanted.name().startsWith(action.substring(0, action.length() - 1))
                : wanted.name().equals(action);
    }

    boolean allows(Action wanted, Place place) {
        return allows(wanted)
                && covers(workspace, place.workspace())
                && path.matches(place.path())
                && covers(contentType, place.contentType())
                && covers(field, place.field());
    }

    private static boolean covers(String allowed, String wanted) {
        return allowed.equals(ANY) || allowed.equals(wanted);
    }

    private static void requireName(String text, String what) {
        if (text.isBlank() || (!text.equals(ANY) && text.contains(ANY))) {
            throw new IllegalArgumentException("'" + text + "' is no " + what + "; write one or *");
        }
    }
}
