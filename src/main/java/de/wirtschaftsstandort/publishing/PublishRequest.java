package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.content.NodeId;

/**
 * @param node a page or item, or any part of it, which stands for the whole
 * @param withChildren also every page or item below it
 */
public record PublishRequest(String workspace, NodeId node, boolean withChildren, String user) {}
