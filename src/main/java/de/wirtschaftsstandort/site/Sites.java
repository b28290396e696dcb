package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.content.ContentNode;
import java.util.List;
import java.util.Optional;

/** The sites this installation serves, from the current definitions. */
public interface Sites {

    List<Site> all();

    /** The site answering to the host, else the fallback site if there is one. */
    Optional<Site> forHost(String host);

    Optional<Site> find(String name);

    /** The site whose mappings contain the node, the most specific first. */
    Optional<Site> of(ContentNode node);

    Optional<Theme> theme(Site site);
}
