package de.wirtschaftsstandort.search;

import de.wirtschaftsstandort.content.NodeId;

/**
 * A node that was found.
 *
 * @param score higher is better; comparable within one result only
 * @param excerpt safe HTML: the text around the words found, each of them in {@code <strong>}
 */
public record SearchHit(NodeId node, float score, String excerpt) {}
