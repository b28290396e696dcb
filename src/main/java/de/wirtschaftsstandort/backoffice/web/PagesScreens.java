package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.PageOutlines;
import de.wirtschaftsstandort.backoffice.PageTree;
import de.wirtschaftsstandort.backoffice.PagesAsked;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a level of the pages into words and links. */
@Component
@OnlyWithBackoffice
class PagesScreens {

    private final PageTree tree;
    private final ContentAccess access;

    PagesScreens(PageTree tree, ContentAccess access) {
        this.tree = tree;
        this.access = access;
    }

    PagesScreen of(PagesQuery query, Texts texts) {
        List<ContentNode> above = query.below()
                .map(id -> tree.way(access.require(PageOutlines.WORKSPACE, id, Actions.CONTENT_READ)))
                .orElse(List.of());
        List<ContentNode> shown = query.asked().isLevel() ? wayFrom(above, query) : List.of();
        PagesAsked asked = query.asked();
        if (!shown.isEmpty()) {
            asked = new PagesAsked(
                    query.below(),
                    "",
                    asked.sort(),
                    asked.descending(),
                    tree.partOf(shown.get(0).id(), asked));
        }
        PageTree.Pages found = tree.find(asked);
        return new PagesScreen(
                query.words(),
                crumbs(above, query, texts),
                column(query, PagesQuery.TITLE),
                column(query, PagesQuery.CHANGED),
                found.pages().stream()
                        .map(page -> line(page, found, query, texts))
                        .toList(),
                query.place(),
                shown.stream().map(page -> page.id().toString()).toList(),
                found.total(),
                found.offset(),
                found.part(),
                found.last(),
                found.part() > 1 ? query.with("page", String.valueOf(found.part() - 1), "show", "") : "",
                found.part() < found.last() ? query.with("page", String.valueOf(found.part() + 1), "show", "") : "");
    }

    /** From the level shown down to the page that is to be seen; empty when it is none, elsewhere, or not to be read. */
    private List<ContentNode> wayFrom(List<ContentNode> above, PagesQuery query) {
        List<ContentNode> way = query.show()
                .flatMap(id -> access.author().find(PageOutlines.WORKSPACE, id))
                .map(tree::way)
                .orElse(List.of());
        boolean isBelow =
                way.size() > above.size() && ids(way).subList(0, above.size()).equals(ids(above));
        return isBelow ? way.subList(above.size(), way.size()) : List.of();
    }

    private static List<NodeId> ids(List<ContentNode> nodes) {
        return nodes.stream().map(ContentNode::id).toList();
    }

    /** Where a page is to be seen: at the level shown or below it, else from the beginning of the tree. */
    String showing(PagesQuery query, ContentNode page) {
        String level = query.below()
                .filter(id -> !id.equals(page.id()) && ids(tree.way(page)).contains(id))
                .map(NodeId::toString)
                .orElse("");
        return query.with("q", "", "page", "", "below", level, "show", page.id().toString()) + "#page-" + page.id();
    }

    private static List<PagesScreen.Crumb> crumbs(List<ContentNode> above, PagesQuery query, Texts texts) {
        List<PagesScreen.Crumb> crumbs = new ArrayList<>();
        if (!above.isEmpty()) {
            crumbs.add(new PagesScreen.Crumb(texts.text("section.pages"), level(query, "")));
        }
        above.forEach(page -> crumbs.add(new PagesScreen.Crumb(
                EditorScreens.title(page, texts.language()),
                level(query, page.id().toString()))));
        return crumbs;
    }

    private static String level(PagesQuery query, String below) {
        return query.with("below", below, "q", "", "page", "", "show", "");
    }

    private static PagesScreen.Column column(PagesQuery query, String name) {
        return new PagesScreen.Column(
                query.sorted(name), query.isSortedBy(name) ? (query.isDescending() ? "descending" : "ascending") : "");
    }

    private PagesScreen.Line line(ContentNode page, PageTree.Pages found, PagesQuery query, Texts texts) {
        boolean canWrite = access.may(Actions.CONTENT_WRITE, page);
        boolean isStart = tree.isStart(page);
        long below = found.below(page);
        return new PagesScreen.Line(
                page.id().toString(),
                EditorScreens.title(page, texts.language()),
                page.path().value(),
                Addresses.page(page.id()),
                below == 0 ? "" : level(query, page.id().toString()),
                below,
                found.status(page).name().toLowerCase(Locale.ROOT),
                changed(page).map(texts::moment).orElse(""),
                canWrite ? Addresses.page(page.id()) + "/new" : "",
                canWrite && !isStart,
                !isStart && access.may(Actions.CONTENT_DELETE, page));
    }

    private static Optional<Instant> changed(ContentNode page) {
        return page.property(PagesAsked.CHANGED)
                .map(PropertyValue::first)
                .filter(OffsetDateTime.class::isInstance)
                .map(moment -> ((OffsetDateTime) moment).toInstant());
    }
}
