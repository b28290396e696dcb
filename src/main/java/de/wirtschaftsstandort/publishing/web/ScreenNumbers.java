package de.wirtschaftsstandort.publishing.web;

import de.wirtschaftsstandort.shell.web.ScreenMissing;

/** Numbers in addresses. */
final class ScreenNumbers {

    private ScreenNumbers() {}

    /** @throws ScreenMissing when the text is no number of a row */
    static long id(String text, String what) {
        if (!text.matches("\\d{1,18}")) {
            throw new ScreenMissing(what + " " + text);
        }
        return Long.parseLong(text);
    }
}
