package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.app.ContentView;
import de.wirtschaftsstandort.app.ListColumn;
import de.wirtschaftsstandort.backoffice.ContentAccess;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ContentApps;
import de.wirtschaftsstandort.backoffice.FieldOptions;
import de.wirtschaftsstandort.backoffice.ItemForms;
import de.wirtschaftsstandort.backoffice.ItemLists;
import de.wirtschaftsstandort.backoffice.ItemPage;
import de.wirtschaftsstandort.backoffice.ItemTags;
import de.wirtschaftsstandort.backoffice.ListRequest;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.dialog.Field;
import de.wirtschaftsstandort.dialog.FieldSettings;
import de.wirtschaftsstandort.dialog.OptionSource;
import de.wirtschaftsstandort.lightmodule.Messages;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.Texts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a page of items into words and links. */
@Component
@OnlyWithBackoffice
class ListScreens {

    private static final int MOST_FILTERS = 3;

    private final ItemLists lists;
    private final ItemForms forms;
    private final FieldOptions options;
    private final ContentAccess access;
    private final ContentApps apps;
    private final ColumnChoice columns;
    private final AppTexts appTexts;

    ListScreens(
            ItemLists lists,
            ItemForms forms,
            FieldOptions options,
            ContentAccess access,
            ContentApps apps,
            ColumnChoice columns,
            Messages messages) {
        this.lists = lists;
        this.forms = forms;
        this.options = options;
        this.access = access;
        this.apps = apps;
        this.columns = columns;
        this.appTexts = new AppTexts(messages);
    }

    ListScreen of(ListQuery asked, Texts texts) {
        ContentApp app = asked.app();
        Locale language = Locale.forLanguageTag(texts.language());
        List<ColumnChoice.Group> offered = columns.offered(app, asked.view(), language);
        ListQuery query = asked.showing(columns.shown(app, asked.view(), offered));
        ListRequest request = query.request();
        ItemPage page = lists.page(app, request);
        Map<String, Field> choices = choices(app);
        Map<String, Map<String, String>> labels = choices.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> options.of(entry.getValue(), language).stream()
                        .collect(Collectors.toMap(FieldOptions.Offer::value, FieldOptions.Offer::label, (a, b) -> a))));
        return new ListScreen(
                app.name(),
                appTexts.title(app, language),
                Addresses.of(app),
                query.isTree(),
                app.view(ContentView.Kind.TREE).isPresent()
                        && app.view(ContentView.Kind.LIST).isPresent(),
                query.with("view", "", "page", ""),
                query.with("view", "list", "page", "", "folder", ""),
                request.folder().value(),
                crumbs(app, request.folder(), language),
                query.words(),
                filters(query, choices, language),
                query.filter(ItemTags.PROPERTY),
                columns(query, texts, language),
                offers(query, offered, texts, language),
                query.with(),
                page.items().stream()
                        .map(item -> line(query, item, page, labels, texts))
                        .toList(),
                page.total(),
                page.offset(),
                page.page(),
                page.pages(),
                page.page() > 1 ? query.with("page", String.valueOf(page.page() - 1)) : "",
                page.page() < page.pages() ? query.with("page", String.valueOf(page.page() + 1)) : "",
                app.hasFolders(),
                request.folder().equals(app.root()),
                !request.words().isEmpty() || !request.equal().isEmpty(),
                apps.canAdd(app),
                access.mayAnywhere(Actions.CONTENT_PUBLISH) || access.mayAnywhere(Actions.CONTENT_WRITE),
                access.mayAnywhere(Actions.CONTENT_DELETE));
    }

    /** Fields with options written into the form, by property. */
    private Map<String, Field> choices(ContentApp app) {
        return app.definition().forms().isEmpty()
                ? Map.of()
                : forms.of(app)
                        .dialog()
                        .fields()
                        .filter(field -> field.settings() instanceof FieldSettings.Choice choice
                                && choice.options() instanceof OptionSource.Listed)
                        .collect(Collectors.toMap(Field::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private List<ListScreen.Filter> filters(ListQuery query, Map<String, Field> choices, Locale language) {
        List<String> shown = query.columns().stream().map(ListColumn::property).toList();
        return choices.values().stream()
                .sorted((a, b) -> Boolean.compare(shown.contains(b.name()), shown.contains(a.name())))
                .limit(MOST_FILTERS)
                .map(field -> new ListScreen.Filter(
                        field.name(),
                        forms.label(field, language),
                        query.filter(field.name()),
                        options.of(field, language)))
                .toList();
    }

    private List<ListScreen.Crumb> crumbs(ContentApp app, NodePath folder, Locale language) {
        List<ListScreen.Crumb> crumbs = new ArrayList<>();
        for (NodePath at = folder; !at.equals(app.root()) && !at.isRoot(); at = at.parent()) {
            crumbs.add(0, new ListScreen.Crumb(at.name(), Addresses.folder(app, at)));
        }
        crumbs.add(0, new ListScreen.Crumb(appTexts.title(app, language), Addresses.of(app)));
        return crumbs;
    }

    private List<ListScreen.Column> columns(ListQuery query, Texts texts, Locale language) {
        return query.columns().stream()
                .map(column -> column(query, column, texts, language))
                .toList();
    }

    private List<ListScreen.ColumnGroup> offers(
            ListQuery query, List<ColumnChoice.Group> offered, Texts texts, Locale language) {
        Set<String> shown = columns.names(query);
        return offered.stream()
                .map(group -> new ListScreen.ColumnGroup(
                        title(group, texts),
                        group.columns().stream()
                                .filter(column -> !ColumnChoice.isName(column))
                                .map(column -> new ListScreen.ColumnOffer(
                                        column.name(),
                                        title(query.app(), column, texts, language),
                                        shown.contains(column.name())))
                                .toList()))
                .filter(group -> !group.offers().isEmpty())
                .toList();
    }

    private static String title(ColumnChoice.Group group, Texts texts) {
        return group.title().isEmpty()
                ? texts.text(group.ofForm() ? "content.columns.form" : "content.columns.app")
                : group.title();
    }

    private String title(ContentApp app, ListColumn column, Texts texts, Locale language) {
        return switch (column.kind()) {
            case NAME -> texts.text("content.column.name");
            case STATUS -> texts.text("content.column.status");
            default ->
                switch (column.property()) {
                    case ColumnChoice.CHANGED -> texts.text("content.column.modified");
                    case ItemTags.PROPERTY -> texts.text("content.tags");
                    default -> appTexts.column(app, column, language);
                };
        };
    }

    private ListScreen.Column column(ListQuery query, ListColumn column, Texts texts, Locale language) {
        String key = column.kind() == ListColumn.Kind.NAME ? ListRequest.NAME : column.property();
        boolean sortable = column.kind() == ListColumn.Kind.NAME || (column.sortable() && !key.isEmpty());
        boolean isSorted = sortable && query.sort().equals(key);
        boolean descending = query.request().descending();
        return new ListScreen.Column(
                title(query.app(), column, texts, language),
                sortable ? query.with("sort", key, "dir", isSorted && !descending ? "desc" : "", "page", "") : "",
                isSorted ? (descending ? "descending" : "ascending") : "");
    }

    private ListScreen.Line line(
            ListQuery query, ContentNode item, ItemPage page, Map<String, Map<String, String>> labels, Texts texts) {
        ContentApp app = query.app();
        boolean folder = item.isType(ContentApp.FOLDER);
        String title = app.title(item, texts.language());
        return new ListScreen.Line(
                item.id().toString(),
                item.name(),
                title,
                item.path().value(),
                folder ? Addresses.folder(app, item.path()) : Addresses.of(app, item.id()),
                folder,
                access.may(Actions.CONTENT_WRITE, item),
                page.status(item).name().toLowerCase(Locale.ROOT),
                query.columns().stream()
                        .map(column -> cell(column, item, title, labels, texts))
                        .toList());
    }

    private static ListScreen.Cell cell(
            ListColumn column, ContentNode item, String title, Map<String, Map<String, String>> labels, Texts texts) {
        return switch (column.kind()) {
            case NAME -> new ListScreen.Cell("name", title);
            case STATUS -> new ListScreen.Cell("status", "");
            default ->
                new ListScreen.Cell(
                        "text",
                        item.property(column.property())
                                .map(value -> text(value, labels.getOrDefault(column.property(), Map.of()), texts))
                                .orElse(""));
        };
    }

    private static String text(PropertyValue value, Map<String, String> labels, Texts texts) {
        return value.values().stream()
                .map(each -> each instanceof OffsetDateTime moment
                        ? texts.moment(moment.toInstant())
                        : each instanceof Boolean yes
                                ? texts.text(yes ? "yes" : "no")
                                : labels.getOrDefault(each.toString(), each.toString()))
                .map(text -> text.length() > 160 ? text.substring(0, 160) + "…" : text)
                .collect(Collectors.joining(", "));
    }
}
