package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.app.ContentView;
import de.wirtschaftsstandort.app.ListColumn;
import de.wirtschaftsstandort.backoffice.ContentApp;
import de.wirtschaftsstandort.backoffice.ListRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list as it stands in the address: whoever sends it on sends on view, folder, search, filters, order and page.
 *
 * @param columns it is shown with, which do not stand there
 */
record ListQuery(ContentApp app, Map<String, String> fields, List<ListColumn> columns) {

    private static final String FILTER = "f.";
    private static final int LONGEST = 200;

    ListQuery(ContentApp app, Map<String, String> fields) {
        this(app, fields, List.of());
    }

    ListQuery showing(List<ListColumn> shown) {
        return new ListQuery(app, fields, shown);
    }

    /** Unknown orders and filters are left out. */
    ListRequest request() {
        Map<String, String> equal = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FILTER) && !value.isBlank()) {
                equal.put(name.substring(FILTER.length()), value);
            }
        });
        return new ListRequest(
                isTree(),
                Addresses.folder(app, field("folder")),
                words(),
                equal,
                sort(),
                field("dir").equals("desc"),
                page());
    }

    boolean isTree() {
        boolean both = app.view(ContentView.Kind.TREE).isPresent()
                && app.view(ContentView.Kind.LIST).isPresent();
        return both
                ? !field("view").equals("list")
                : app.view(ContentView.Kind.TREE).isPresent();
    }

    ContentView view() {
        return app.view(isTree() ? ContentView.Kind.TREE : ContentView.Kind.LIST)
                .or(() -> app.definition().views().stream().findFirst())
                .orElseGet(() -> new ContentView("list", ContentView.Kind.LIST, List.of()));
    }

    String words() {
        String typed = field("q").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    String filter(String property) {
        return field(FILTER + property);
    }

    /** A property of one of the columns, or the name. */
    String sort() {
        String wanted = field("sort");
        return Optional.of(wanted)
                .filter(name -> name.equals(ListRequest.NAME)
                        || columns.stream()
                                .anyMatch(column ->
                                        column.sortable() && column.property().equals(name) && !name.isEmpty()))
                .orElse("");
    }

    private int page() {
        return field("page").matches("\\d{1,6}") ? Integer.parseInt(field("page")) : 1;
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** This list with some fields changed; an empty value takes a field out. */
    String with(String... namesAndValues) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.keySet()
                .removeIf(name -> !name.startsWith(FILTER)
                        && !List.of("view", "folder", "q", "sort", "dir", "page")
                                .contains(name));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            changed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        changed.values().removeIf(String::isBlank);
        StringBuilder address = new StringBuilder(Addresses.of(app));
        changed.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(Addresses.encoded(name))
                .append('=')
                .append(Addresses.encoded(value)));
        return address.toString();
    }
}
