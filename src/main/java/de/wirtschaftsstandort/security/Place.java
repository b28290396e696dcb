package de.wirtschaftsstandort.security;

/**
 * Where somebody wants to do something.
 *
 * @param workspace e.g. {@code website}
 * @param path of the node
 * @param contentType node type or content type; {@code *} when it does not matter
 * @param field property name; {@code *} for the node as a whole
 */
public record Place(String workspace, String path, String contentType, String field) {

    public static Place node(String workspace, String path, String contentType) {
        return new Place(workspace, path, contentType, "*");
    }

    public Place field(String name) {
        return new Place(workspace, path, contentType, name);
    }
}
