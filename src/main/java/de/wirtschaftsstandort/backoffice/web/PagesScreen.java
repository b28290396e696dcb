package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * The list of pages as its template shows it.
 *
 * @param words looked for; empty for a level of the tree
 * @param crumbs from the beginning of the tree to the level shown; empty at the beginning
 * @param place what brings whoever acts on a page back to this level
 * @param show ids of pages to open one after the other, and of the page that is to be seen at last; empty for none
 * @param total of all parts
 * @param offset how many stand in the parts before
 * @param previous address of the part before; empty for none, as is next
 */
@TemplateVisible
record PagesScreen(
        String words,
        List<Crumb> crumbs,
        Column title,
        Column changed,
        List<Line> lines,
        String place,
        List<String> show,
        long total,
        long offset,
        int part,
        int last,
        String previous,
        String next) {

    @TemplateVisible
    record Crumb(String title, String link) {}

    /** @param order {@code ascending}, {@code descending} or empty */
    @TemplateVisible
    record Column(String link, String order) {}

    /**
     * @param link of its editor
     * @param branch address of the level below; empty when there is none
     * @param below how many pages stand there
     * @param status end of a message key
     * @param changed when, in words; empty when nobody knows
     * @param add address of the choice of a new page below; empty when the person may not
     * @param movable whether the person may rename, move and duplicate it
     */
    @TemplateVisible
    record Line(
            String id,
            String title,
            String path,
            String link,
            String branch,
            long below,
            String status,
            String changed,
            String add,
            boolean movable,
            boolean deletable) {}
}
