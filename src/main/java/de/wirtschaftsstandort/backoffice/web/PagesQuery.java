package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.PagesAsked;
import de.wirtschaftsstandort.content.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of pages as it stands in the address: level, words, order, part, and a page to show in it. */
record PagesQuery(Map<String, String> fields) {

    static final String TITLE = "title";
    static final String CHANGED = "changed";

    private static final List<String> NAMES = List.of("below", "q", "sort", "dir", "page", "show");
    private static final int LONGEST = 200;

    PagesQuery {
        fields = Map.copyOf(fields);
    }

    /** Unknown orders and parts are left out; a level that is no id is that where the tree begins. */
    PagesAsked asked() {
        return new PagesAsked(below(), words(), property(), isDescending(), part());
    }

    Optional<NodeId> below() {
        return NodeId.parse(field("below"));
    }

    String words() {
        String typed = field("q").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** A page that is to be seen, wherever in the tree it stands. */
    Optional<NodeId> show() {
        return NodeId.parse(field("show"));
    }

    boolean isSortedBy(String column) {
        return field("sort").equals(column);
    }

    boolean isDescending() {
        return field("dir").equals("desc");
    }

    private String property() {
        return isSortedBy(TITLE) ? PagesAsked.TITLE : isSortedBy(CHANGED) ? PagesAsked.CHANGED : "";
    }

    private int part() {
        return field("page").matches("\\d{1,6}") ? Integer.parseInt(field("page")) : 1;
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Sorted by the column, the other way round when it is already. */
    String sorted(String column) {
        return with("sort", column, "dir", isSortedBy(column) && !isDescending() ? "desc" : "", "page", "", "show", "");
    }

    /** What stands behind the question mark to come back to this level in this order; empty for nothing. */
    String place() {
        String address = with("q", "", "page", "", "show", "");
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    /** This list with some fields changed; an empty value takes a field out. */
    String with(String... namesAndValues) {
        Map<String, String> changed = new LinkedHashMap<>();
        NAMES.forEach(name -> changed.put(name, field(name)));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            changed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        StringBuilder address = new StringBuilder(Addresses.PAGES);
        changed.forEach((name, value) -> {
            if (!value.isBlank()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(Addresses.encoded(value));
            }
        });
        return address.toString();
    }
}
