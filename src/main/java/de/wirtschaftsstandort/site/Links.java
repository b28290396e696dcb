package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.Locale;
import java.util.Optional;

/** Addresses of nodes; the only place that knows how they are formed. */
public interface Links {

    /**
     * Path of the node on the site in the language, starting with a slash: language prefix unless it is the default
     * language, mapping, node path, extension. Empty when no mapping of the site contains the node.
     */
    Optional<String> to(ContentNode node, Site site, Locale language);
}
