package de.wirtschaftsstandort.app;

/**
 * Something that can be done with items.
 *
 * @param label text or message key; empty when none is given
 * @param dialog id of the dialog that opens; empty for none
 * @param app that opens; empty for none
 * @param subApp that opens; empty for none
 * @param nodeType of what is added; empty when the action adds nothing or the app decides
 * @param recursive whether everything below goes along
 */
public record AppAction(
        String name,
        ActionKind kind,
        String label,
        String icon,
        String dialog,
        String app,
        String subApp,
        String nodeType,
        boolean recursive,
        Availability availability) {}
