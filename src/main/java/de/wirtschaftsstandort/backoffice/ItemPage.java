package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import java.util.List;
import java.util.Map;

/**
 * One page of a list.
 *
 * @param total of all pages
 */
public record ItemPage(List<ContentNode> items, Map<NodeId, PublicationStatus> statuses, long total, int page) {

    public ItemPage {
        items = List.copyOf(items);
        statuses = Map.copyOf(statuses);
    }

    public long pages() {
        return Paging.last(total, ListRequest.SIZE);
    }

    /** How many stand on the pages before. */
    public long offset() {
        return (page - 1L) * ListRequest.SIZE;
    }

    public PublicationStatus status(ContentNode item) {
        return statuses.getOrDefault(item.id(), PublicationStatus.UNPUBLISHED);
    }
}
