package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;

/**
 * @param node a page or item, or any part of it, which stands for the whole
 * @param withChildren also every page or item below it
 * @param approvedBy who else has approved it; empty for nobody
 */
public record PublishRequest(String workspace, NodeId node, boolean withChildren, String user, String approvedBy) {

    public PublishRequest(String workspace, NodeId node, boolean withChildren, String user) {
        this(workspace, node, withChildren, user, "");
    }

    boolean hasFourEyes() {
        return !approvedBy.isEmpty() && !approvedBy.equals(user);
    }
}
