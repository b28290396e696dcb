package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * A question before something is done.
 *
 * @param verb {@code move}, {@code delete}, {@code rename} or {@code tag}
 * @param items what it is done with
 * @param publicCount how many of them are public
 * @param targets folders to move to
 * @param name the present one, to rename
 * @param typed tags typed so far
 * @param tags any of the items has
 */
@TemplateVisible
record AskScreen(
        String address,
        String list,
        String verb,
        String folder,
        List<Item> items,
        long publicCount,
        List<Target> targets,
        String name,
        String typed,
        List<String> tags) {

    @TemplateVisible
    record Item(String id, String title) {}

    @TemplateVisible
    record Target(String path, String title) {}
}
