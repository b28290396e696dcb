package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A question before something is done with a page.
 *
 * @param verb {@code rename}, {@code move} or {@code delete}
 * @param path where it stands now
 * @param name to begin with, to rename
 * @param published whether visitors see it now
 * @param below how many pages go along
 * @param targets pages it may come to stand below
 * @param words by which the targets were looked for; empty for all
 * @param left how many more targets there are than one list holds
 * @param mentions what links to it, to delete
 * @param hidden how many more link to it that the person may not read
 * @param place what brings back to the level of the tree, behind a question mark
 */
@TemplateVisible
record PageAskScreen(
        String id,
        String verb,
        String title,
        String path,
        String name,
        boolean published,
        long below,
        List<Target> targets,
        String words,
        long left,
        List<Mention> mentions,
        int hidden,
        String place) {

    @TemplateVisible
    record Target(String id, String title, boolean present) {}

    @TemplateVisible
    record Mention(String title, String path, String link) {}
}
