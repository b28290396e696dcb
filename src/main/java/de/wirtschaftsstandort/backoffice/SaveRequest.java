package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.util.Locale;

/**
 * A form on its way to the store.
 *
 * @param node of a new item the id it gets
 * @param parent where a new item comes to stand; not looked at for one that is there
 * @param revision of the item when the form was opened; 0 for a new one
 * @param language in which faults are told
 */
public record SaveRequest(NodeId node, NodePath parent, long revision, FormData data, Locale language) {

    SaveRequest with(FormData changed) {
        return new SaveRequest(node, parent, revision, changed, language);
    }
}
