package de.wirtschaftsstandort.backoffice.web;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/**
 * Two versions of the same item, side by side.
 *
 * @param by who saved the other one
 * @param hidden everything the editor typed, to be sent again with the choice
 */
@TemplateVisible
record ConflictScreen(
        String address, String title, String by, long revision, List<Difference> differences, List<Input> hidden) {

    /** A field both have different texts in. */
    @TemplateVisible
    record Difference(String field, String label, String mine, String theirs) {}

    @TemplateVisible
    record Input(String name, String value) {}
}
