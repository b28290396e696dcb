package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.NodePath;
import java.util.Optional;

/**
 * A path at which something stood on the public stage once.
 *
 * @param now where it stands today; empty when it is withdrawn
 */
public record FormerPath(String workspace, NodePath path, Optional<NodePath> now) {}
