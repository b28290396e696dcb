package de.wirtschaftsstandort.shell;

import de.wirtschaftsstandort.security.Action;
import java.util.Optional;

/**
 * An entry of the backoffice's navigation; every feature declares its own as beans.
 *
 * @param titleKey in the messages, see {@link BackofficeMessages}
 * @param path below {@code /backoffice}, where the section begins
 * @param order by tens; lower comes first
 * @param needed who may not do this does not see the entry; empty for everybody
 * @param shortcut the letter that leads here after {@code g}; empty for none
 */
public record BackofficeSection(String titleKey, String path, int order, Optional<Action> needed, String shortcut) {

    public static BackofficeSection of(String titleKey, String path, int order, Action needed) {
        return new BackofficeSection(titleKey, path, order, Optional.of(needed), "");
    }

    public BackofficeSection withShortcut(String letter) {
        return new BackofficeSection(titleKey, path, order, needed, letter);
    }
}
