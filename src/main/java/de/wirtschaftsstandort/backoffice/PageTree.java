package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.app.AppDefinition;
import de.wirtschaftsstandort.app.AppSource;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.publishing.PublicationStatus;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The pages a person may read, level by level; filtered, sorted and counted by the store, never in memory. */
@Service
@OnlyWithBackoffice
public class PageTree {

    /** How many stand in one part of a level. */
    static final int SIZE = 50;

    private static final int MOST_TARGETS = 500;

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
        AppSource source = new AppSource(PageOutlines.WORKSPACE, "/", List.of(PageOutlines.PAGE), PagesAsked.TITLE);
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
     * A part of a level, or of what words find.
     *
     * @param below how many pages stand directly below each of them; absent for none
     * @param total how many there are in all parts
     * @param part from 1
     */
    public record Pages(
            List<ContentNode> pages,
            Map<NodeId, PublicationStatus> statuses,
            Map<NodeId, Long> below,
            long total,
            int part) {

        public Pages {
            pages = List.copyOf(pages);
            statuses = Map.copyOf(statuses);
            below = Map.copyOf(below);
        }

        public int last() {
            return Paging.last(total, SIZE);
        }

        /** How many stand in the parts before. */
        public long offset() {
            return (part - 1L) * SIZE;
        }

        public PublicationStatus status(ContentNode page) {
            return statuses.getOrDefault(page.id(), PublicationStatus.UNPUBLISHED);
        }

        public long below(ContentNode page) {
            return below.getOrDefault(page.id(), 0L);
        }
    }

    /** The part asked for, or the nearest there is. */
    public Pages find(PagesAsked asked) {
        ContentQuery query = query(asked);
        long total = access.author().count(query);
        int part = Paging.nearest(asked.part(), total, SIZE);
        List<ContentNode> pages = access.author().query(query.page((part - 1) * SIZE, SIZE));
        return new Pages(pages, statuses.of(pages), countBelow(pages), total, part);
    }

    /** Which part of the level asked for shows the page; the first one when none does. */
    public int partOf(NodeId page, PagesAsked level) {
        return Math.max(0, access.author().ids(query(level)).indexOf(page)) / SIZE + 1;
    }

    /** From where the person comes into the tree down to the page, which is the last one. */
    public List<ContentNode> way(ContentNode page) {
        List<ContentNode> way = new ArrayList<>();
        Optional<ContentNode> at = Optional.of(page);
        while (at.filter(this::isListed).isPresent()) {
            way.add(0, at.orElseThrow());
            at = at.flatMap(ContentNode::parent);
        }
        return way;
    }

    private boolean isListed(ContentNode node) {
        return node.isType(PageOutlines.PAGE) && access.may(Actions.CONTENT_READ, node);
    }

    /**
     * The first of the pages another one could come to stand below, in the order of the tree.
     *
     * @param total how many there are
     */
    public record Targets(List<ContentNode> pages, long total) {

        public Targets {
            pages = List.copyOf(pages);
        }
    }

    /** @param words in name or title; blank for all pages */
    public Targets targets(String words) {
        ContentQuery query = words.isBlank()
                ? all().filtered(List.of(readable()))
                : query(new PagesAsked(Optional.empty(), words, "", false, 1));
        return new Targets(
                access.author().query(query.page(0, MOST_TARGETS)),
                access.author().count(query));
    }

    private ContentQuery query(PagesAsked asked) {
        List<NodeFilter> filters = new ArrayList<>();
        if (!asked.isLevel()) {
            filters.add(readable());
            filters.add(wordFilters.of(PageOutlines.WORKSPACE, asked.words(), List.of(PagesAsked.TITLE)));
        } else if (asked.below().isPresent()) {
            filters.add(new NodeFilter.ChildOf(asked.below().get()));
            filters.add(readable());
        } else {
            filters.add(access.tops(PageOutlines.WORKSPACE, PageOutlines.PAGE));
        }
        ContentQuery query = all().filtered(filters);
        return Set.of(PagesAsked.TITLE, PagesAsked.CHANGED).contains(asked.sort())
                ? query.ordered(List.of(new ContentQuery.Order(PropertyKey.of(asked.sort()), asked.descending())))
                : query;
    }

    private Map<NodeId, Long> countBelow(List<ContentNode> pages) {
        Set<NodeId> ids = pages.stream().map(ContentNode::id).collect(Collectors.toSet());
        return access.author().countByParent(all().filtered(List.of(new NodeFilter.ChildOfAny(ids), readable())));
    }

    private static ContentQuery all() {
        return ContentQuery.in(PageOutlines.WORKSPACE).ofTypes(PageOutlines.PAGE);
    }

    private NodeFilter readable() {
        return access.readable(PageOutlines.WORKSPACE, PageOutlines.PAGE);
    }
}
