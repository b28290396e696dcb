package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.NodePath;

/**
 * Which part of a workspace is reached under which URI prefix of a site (Magnolia's {@code mappings}).
 *
 * @param workspace Magnolia's {@code repository}
 * @param uriPrefix Magnolia's {@code URIPrefix}, without language; empty for the whole site
 * @param handlePrefix Magnolia's {@code handlePrefix}: the node path put in front
 * @param template own key: template id for nodes without {@code mgnl:template}; empty for none
 */
public record ContentMapping(String name, String workspace, String uriPrefix, NodePath handlePrefix, String template) {}
