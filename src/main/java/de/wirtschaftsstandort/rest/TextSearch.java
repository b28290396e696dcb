package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.NodeFilter;

/** How the words of the parameter {@code q} find nodes; whoever keeps a better index replaces it. */
interface TextSearch {

    /** Holds for the nodes of the workspace that the words find; restricts, never widens what an endpoint opens. */
    NodeFilter matching(String workspace, String words);
}
