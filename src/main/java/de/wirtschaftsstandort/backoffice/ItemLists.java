package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.AskedValue;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentNodes;
import de.wirtschaftsstandort.content.ContentQuery;
import de.wirtschaftsstandort.content.NodeFilter;
import de.wirtschaftsstandort.content.NodeFilter.Comparison;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.publishing.PublicationStatuses;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lists an app's items page by page; filtered, sorted and counted by the store, never in memory. */
@Service
@OnlyWithBackoffice
public class ItemLists {

    private static final int MOST_FOLDERS = 2_000;

    private final ContentAccess access;
    private final PublicationStatuses statuses;
    private final WordFilters wordFilters;

    ItemLists(ContentAccess access, PublicationStatuses statuses, WordFilters wordFilters) {
        this.access = access;
        this.statuses = statuses;
        this.wordFilters = wordFilters;
    }

    public ItemPage page(ContentApp app, ListRequest request) {
        ContentQuery all = query(app, request);
        long total = access.author().count(all);
        int page = Paging.nearest(request.page(), total, ListRequest.SIZE);
        List<ContentNode> items =
                access.author().query(ordered(all, request).page((page - 1) * ListRequest.SIZE, ListRequest.SIZE));
        return new ItemPage(items, statuses.of(items), total, page);
    }

    /** How many items the person may see. */
    public long count(ContentApp app) {
        return access.author().count(query(app, new ListRequest(false, app.root(), "", Map.of(), "", false, 1)));
    }

    /** The folders one can move something to, the root not among them. */
    public List<ContentNode> folders(ContentApp app) {
        if (!app.hasFolders()) {
            return List.of();
        }
        return access
                .author()
                .query(ContentQuery.in(app.workspace())
                        .below(app.root())
                        .ofTypes(ContentApp.FOLDER)
                        .page(0, MOST_FOLDERS))
                .stream()
                .filter(folder -> access.may(Actions.CONTENT_WRITE, folder))
                .toList();
    }

    private ContentQuery query(ContentApp app, ListRequest request) {
        ContentNodes author = access.author();
        List<NodeFilter> filters = new ArrayList<>();
        filters.add(access.readable(app.workspace(), app.type()));
        filters.add(new NodeFilter.Not(new NodeFilter.At(app.root())));
        List<String> types = new ArrayList<>(app.itemTypes());
        if (request.isOneFolder()) {
            filters.add(author.find(app.workspace(), request.folder())
                    .map(ContentNode::id)
                    .<NodeFilter>map(NodeFilter.ChildOf::new)
                    .orElse(new NodeFilter.AnyOf(List.of())));
        }
        if (request.tree() && app.hasFolders() && request.equal().isEmpty() && !types.isEmpty()) {
            types.add(ContentApp.FOLDER);
        }
        if (!request.words().isBlank()) {
            String title = app.definition().source().describedBy();
            filters.add(wordFilters.of(app.workspace(), request.words(), title.isEmpty() ? List.of() : List.of(title)));
        }
        request.equal()
                .forEach((property, value) -> filters.add(new NodeFilter.Property(
                        PropertyKey.of(property), Comparison.EQUAL, AskedValue.of(value, CountyTime.ZONE))));
        return ContentQuery.in(app.workspace())
                .below(app.root())
                .ofTypes(types.toArray(String[]::new))
                .filtered(filters);
    }

    private static ContentQuery ordered(ContentQuery query, ListRequest request) {
        return request.sort().isEmpty()
                ? query
                : query.ordered(List.of(new ContentQuery.Order(PropertyKey.of(request.sort()), request.descending())));
    }
}
