package de.wirtschaftsstandort.app;

import java.util.List;

/** One way to show the items of an app. */
public record ContentView(String name, Kind kind, List<ListColumn> columns) {

    /** How the items are laid out. */
    public enum Kind implements KnownByClass {
        TREE("treeView", "TreePresenter"),
        LIST("listView", "ListPresenter"),
        THUMBNAIL("thumbnailView", "ThumbnailPresenter"),
        /** The hits of a search. */
        SEARCH("searchView", "SearchPresenter");

        private final String names;

        Kind(String... names) {
            this.names = String.join(" ", names);
        }

        @Override
        public String names() {
            return names;
        }
    }

    public ContentView {
        columns = List.copyOf(columns);
    }
}
