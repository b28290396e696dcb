package de.wirtschaftsstandort.app;

import java.util.List;

/**
 * Where the items of an app lie.
 *
 * @param workspace empty when the app names none, which is reported
 * @param rootPath below which the items lie
 * @param nodeTypes that are shown; empty for all
 * @param describedBy the property that names an item for people; empty for the node's name
 */
public record AppSource(String workspace, String rootPath, List<String> nodeTypes, String describedBy) {

    public AppSource {
        nodeTypes = List.copyOf(nodeTypes);
    }
}
