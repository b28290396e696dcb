package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The pages a person may read, in the order of the tree. */
@Service
@OnlyWithBackoffice
public class PageTree {

    /** More than one list holds; who looks for a page searches for it then. */
    private static final int MOST = 500;

    private final ContentAccess access;
    private final PublicationStatuses statuses;

    PageTree(ContentAccess access, PublicationStatuses statuses) {
        this.access = access;
        this.statuses = statuses;
    }

    /** @param total how many there are, of which the first stand here */
    public record Pages(List<ContentNode> pages, Map<NodeId, PublicationStatus> statuses, long total) {

        public PublicationStatus status(ContentNode page) {
            return statuses.getOrDefault(page.id(), PublicationStatus.UNPUBLISHED);
        }
    }

    /** @param words in name or title; blank for all pages */
    public Pages find(String words) {
        List<NodeFilter> filters = new ArrayList<>();
        filters.add(access.readable(PageOutlines.WORKSPACE, PageOutlines.PAGE));
        if (!words.isBlank()) {
            filters.add(WordFilter.of(words, List.of("title")));
        }
        ContentQuery query = ContentQuery.in(PageOutlines.WORKSPACE)
                .ofTypes(PageOutlines.PAGE)
                .filtered(filters);
        List<ContentNode> pages = access.author().query(query.page(0, MOST));
        return new Pages(pages, statuses.of(pages), access.author().count(query));
    }
}
