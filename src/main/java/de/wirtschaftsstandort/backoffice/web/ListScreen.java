package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.backoffice.FieldOptions;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A list as its template shows it.
 *
 * @param tag all shown items have; empty for any
 * @param here address of just this list
 * @param offset how many of the total stand on the pages before
 */
@TemplateVisible
record ListScreen(
        String app,
        String title,
        String address,
        boolean tree,
        boolean bothViews,
        String treeLink,
        String listLink,
        String folder,
        List<Crumb> crumbs,
        String words,
        List<Filter> filters,
        String tag,
        List<Column> columns,
        List<ColumnGroup> columnGroups,
        String here,
        List<Line> lines,
        long total,
        long offset,
        int page,
        long pages,
        String previous,
        String next,
        boolean hasFolders,
        boolean atRoot,
        boolean filtered,
        boolean canAdd,
        boolean canPublish,
        boolean canDelete) {

    @TemplateVisible
    record Crumb(String title, String link) {}

    /** @param chosen value; empty for all */
    @TemplateVisible
    record Filter(String property, String title, String chosen, List<FieldOptions.Offer> offers) {}

    /**
     * @param link that sorts by it; empty where one cannot
     * @param order {@code ascending}, {@code descending} or empty
     */
    @TemplateVisible
    record Column(String title, String link, String order) {}

    /** Columns the list can have, as the tabs of the form have their fields. */
    @TemplateVisible
    record ColumnGroup(String title, List<ColumnOffer> offers) {}

    /** A column the list can have. */
    @TemplateVisible
    record ColumnOffer(String name, String title, boolean shown) {}

    /**
     * One item or folder.
     *
     * @param cells one per column; the first one is the name
     * @param status end of a message key
     */
    @TemplateVisible
    record Line(
            String id,
            String name,
            String title,
            String path,
            String link,
            boolean folder,
            boolean writable,
            String status,
            List<Cell> cells) {}

    /** @param kind {@code name}, {@code status}, {@code moment} or {@code text} */
    @TemplateVisible
    record Cell(String kind, String text) {}
}
