package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import java.util.List;

/**
 * What an endpoint opens, with every default filled in. Whatever it does not open is missing.
 *
 * @param path address below {@code /.rest}, without slashes at its ends
 * @param depth levels of embedded child nodes
 * @param limit nodes on a page of results unless the request says so
 * @param referenceDepth how many references may lie in each other
 */
record Endpoint(
        String path,
        String workspace,
        NodePath rootPath,
        NodeTypes nodeTypes,
        NodeTypes childNodeTypes,
        int depth,
        SystemProperties systemProperties,
        int limit,
        List<EndpointReference> references,
        int referenceDepth,
        boolean referenceRepeat) {

    /** No page of results is larger, whoever asks. */
    static final int LARGEST_LIMIT = 1_000;

    /** Content does not lie deeper. */
    static final int DEEPEST = 40;

    static final int MOST_REFERENCES_DEEP = 10;

    Endpoint {
        references = List.copyOf(references);
    }

    /** Whether the node may be named by its address. */
    boolean opens(ContentNode node) {
        return node.workspace().equals(workspace)
                && node.path().isWithin(rootPath)
                && (nodeTypes.include(node.nodeType()) || childNodeTypes.include(node.nodeType()));
    }
}
