package de.wirtschaftsstandort.acceptance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a browser found wrong on a page; {@link #all()} is empty for a good one. */
record PageFindings(
        URI address,
        List<String> accessibility,
        List<String> console,
        List<String> foreignRequests,
        boolean scrollsSideways) {

    List<String> all() {
        List<String> all = new ArrayList<>();
        accessibility.forEach(finding -> all.add("axe " + finding));
        console.forEach(finding -> all.add("console " + finding));
        foreignRequests.forEach(finding -> all.add("foreign request " + finding));
        if (scrollsSideways) {
            all.add("scrolls sideways");
        }
        return all;
    }
}
