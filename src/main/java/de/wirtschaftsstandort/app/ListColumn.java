package de.wirtschaftsstandort.app;

import java.util.Set;

/**
 * One column of a view.
 *
 * @param property whose value is shown; of {@link Kind#STATUS} and {@link Kind#NAME} none
 * @param label text or message key; empty when none is given
 * @param width in pixels; 0 when none is given
 * @param share of the width that is left; 0 when none is given
 */
public record ListColumn(
        String name,
        Kind kind,
        String property,
        String label,
        double width,
        double share,
        boolean sortable,
        boolean inChoosers) {

    /** What a column shows. */
    public enum Kind implements KnownByClass {
        /** The node's name with its icon, and its title where the app has one. */
        NAME("jcrTitleColumn", "nodeNameColumn", "jcrNameColumn"),
        TEXT("Column", "PropertyColumn", "PropertyTypeColumn", "MetaDataColumn"),
        DATE("dateColumn", "ModificationDateColumn"),
        /** Published, changed since, or not published. */
        STATUS("jcrStatusColumn", "StatusColumn");

        private final String names;

        Kind(String... names) {
            this.names = String.join(" ", names);
        }

        @Override
        public String names() {
            return names;
        }
    }

    /** Properties of the store that hold a point in time, whatever class shows them. */
    static final Set<String> TIMES = Set.of("mgnl:created", "mgnl:lastModified", "mgnl:lastActivated");
}
