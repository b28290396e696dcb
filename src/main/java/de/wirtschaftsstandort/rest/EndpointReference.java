package de.wirtschaftsstandort.rest;

import java.util.List;

/**
 * A property whose values are followed.
 *
 * @param nodeType empty for nodes of every type
 * @param targetWorkspace where nodes are looked for; assets always lie in theirs
 * @param assetRenditions names of imaging variations, and {@code original}
 */
record EndpointReference(
        String propertyName,
        String nodeType,
        Resolving resolving,
        boolean expand,
        String targetWorkspace,
        boolean generateLink,
        boolean includeDownloadLink,
        boolean includeAssetMetadata,
        List<String> assetRenditions) {

    EndpointReference {
        assetRenditions = List.copyOf(assetRenditions);
    }

    boolean isOf(String type, String property) {
        return propertyName.equals(property) && (nodeType.isEmpty() || nodeType.equals(type));
    }
}
