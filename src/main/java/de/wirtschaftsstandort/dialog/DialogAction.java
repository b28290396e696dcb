package de.wirtschaftsstandort.dialog;

/**
 * A button of a dialog.
 *
 * @param definition the class or alias its YAML names; empty for a default one
 */
public record DialogAction(String name, Kind kind, Label label, String definition) {

    public enum Kind {
        /** Checks and saves. */
        COMMIT,
        /** Closes without saving. */
        CANCEL,
        /** Belongs to Java code that is not here; it is not offered. */
        FOREIGN
    }
}
