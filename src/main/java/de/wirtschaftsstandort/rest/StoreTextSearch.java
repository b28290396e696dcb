package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.content.NodeFilter;
import org.springframework.stereotype.Component;

/** The full text of the content store itself, always as new as the content. */
@Component
final class StoreTextSearch implements TextSearch {

    @Override
    public NodeFilter matching(String workspace, String words) {
        return new NodeFilter.Words(words);
    }
}
