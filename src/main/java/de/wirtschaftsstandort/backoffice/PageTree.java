package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The pages a person may read, in the order of the tree. */
@Service
@OnlyWithBackoffice
public class PageTree {

    /** How many stand in one list. */
    private static final int SIZE = 500;

    private final ContentAccess access;
    private final PublicationStatuses statuses;
    private final Sites sites;
    private final WordFilters wordFilters;

    PageTree(ContentAccess access, PublicationStatuses statuses, Sites sites, WordFilters wordFilters) {
        this.access = access;
        this.statuses = statuses;
        this.sites = sites;
        this.wordFilters = wordFilters;
    }

    /** All pages as if they had an app of their own, e.g. for their trash. */
    public static ContentApp app() {
        AppSource source = new AppSource(PageOutlines.WORKSPACE, "/", List.of(PageOutlines.PAGE), "title");
        return new ContentApp(AppDefinition.plain("pages", "", PageOutlines.PAGE, source));
    }

    /** Whether a site begins with the page, so that it cannot go elsewhere. */
    public boolean isStart(ContentNode page) {
        return sites.all().stream()
                .flatMap(site -> site.mappings().stream())
                .anyMatch(mapping -> mapping.workspace().equals(page.workspace())
                        && mapping.handlePrefix().equals(page.path()));
    }

    /** The pages directly below, in their order. */
    static List<ContentNode> below(ContentNode page) {
        return page.children().stream()
                .filter(child -> child.isType(PageOutlines.PAGE))
                .toList();
    }

    /**
     * A part of the tree in its order.
     *
     * @param total how many there are in all
     * @param page of the list, from 1
     */
    public record Pages(List<ContentNode> pages, Map<NodeId, PublicationStatus> statuses, long total, int page) {

        public int last() {
            return Paging.last(total, SIZE);
        }

        public PublicationStatus status(ContentNode page) {
            return statuses.getOrDefault(page.id(), PublicationStatus.UNPUBLISHED);
        }
    }

    /**
     * @param words in name or title; blank for all pages
     * @param asked page of the list, from 1; the nearest there is
     */
    public Pages find(String words, int asked) {
        List<NodeFilter> filters = new ArrayList<>();
        filters.add(access.readable(PageOutlines.WORKSPACE, PageOutlines.PAGE));
        if (!words.isBlank()) {
            filters.add(wordFilters.of(PageOutlines.WORKSPACE, words, List.of("title")));
        }
        ContentQuery query = ContentQuery.in(PageOutlines.WORKSPACE)
                .ofTypes(PageOutlines.PAGE)
                .filtered(filters);
        long total = access.author().count(query);
        int page = Paging.nearest(asked, total, SIZE);
        List<ContentNode> pages = access.author().query(query.page((page - 1) * SIZE, SIZE));
        return new Pages(pages, statuses.of(pages), total, page);
    }
}
