package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PublishingUnit;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.site.Sites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds pages and items by words, by id and by the public address; as they stand with the author, public or not. */
@Service
@OnlyWithBackoffice
public class FindContent {

    /** Components read to find this many pages: a page may have the word in several of them. */
    private static final int PARTS_A_PAGE = 10;

    private final ContentAccess access;
    private final ContentApps apps;
    private final Sites sites;
    private final WordFilters wordFilters;

    FindContent(ContentAccess access, ContentApps apps, Sites sites, WordFilters wordFilters) {
        this.access = access;
        this.apps = apps;
        this.sites = sites;
        this.wordFilters = wordFilters;
    }

    /** An item and the app it is edited in. */
    public record Item(ContentApp app, ContentNode node) {}

    /** Pages with the words in their title, name or any of their components, each once; none for an address. */
    public List<ContentNode> pages(String words, int limit) {
        if (PastedAddress.path(words).isPresent()) {
            return List.of();
        }
        Map<NodeId, ContentNode> found = new LinkedHashMap<>();
        ContentQuery all = ContentQuery.in(PageOutlines.WORKSPACE)
                .filtered(List.of(
                        access.readable(PageOutlines.WORKSPACE, PageOutlines.PAGE),
                        wordFilters.of(PageOutlines.WORKSPACE, words, List.of("title"))));
        Stream.of(
                        all.ofTypes(PageOutlines.PAGE).page(0, limit),
                        all.ofTypes(PageOutlines.COMPONENT).page(0, limit * PARTS_A_PAGE))
                .flatMap(query -> access.author().query(query).stream())
                .map(PublishingUnit::rootOf)
                .filter(page -> page.isType(PageOutlines.PAGE) && access.may(Actions.CONTENT_READ, page))
                .forEach(page -> found.putIfAbsent(page.id(), page));
        return found.values().stream().limit(limit).toList();
    }

    /** Items of all apps the person sees, in the order of the apps; none for an address. */
    public List<Item> items(String words, int limit) {
        if (PastedAddress.path(words).isPresent()) {
            return List.of();
        }
        return apps.visible().stream()
                .flatMap(app -> items(app, words, limit))
                .limit(limit)
                .toList();
    }

    private Stream<Item> items(ContentApp app, String words, int limit) {
        String title = app.definition().source().describedBy();
        ContentQuery query = ContentQuery.in(app.workspace())
                .below(app.root())
                .ofTypes(app.itemTypes().toArray(String[]::new))
                .filtered(List.of(
                        access.readable(app.workspace(), app.type()),
                        wordFilters.of(app.workspace(), words, title.isEmpty() ? List.of() : List.of(title))));
        return access.author().query(query.page(0, limit)).stream().map(node -> new Item(app, node));
    }

    /** The pages and items the pasted address may lead to, one of each site at the most. */
    public List<ContentNode> at(String address) {
        return PastedAddress.path(address)
                .map(path -> sites.all().stream()
                        .filter(site -> PastedAddress.mayBeOf(site, address))
                        .flatMap(site -> PastedAddress.node(path, site, access.author()).stream())
                        .filter(node -> access.may(Actions.CONTENT_READ, node))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The app in which the person can open the item. */
    public Optional<ContentApp> app(ContentNode item) {
        return apps.visible().stream()
                .filter(app -> app.holds(item) && !item.isType(ContentApp.FOLDER))
                .findFirst();
    }
}
