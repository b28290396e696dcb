package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.ContentNode;

/** A name that nothing in the folder has: the wanted one, else with a number. */
final class FreeName {

    private static final int MOST_NAMESAKES = 10_000;

    private FreeName() {}

    static String in(ContentNode folder, String wanted) {
        String name = wanted;
        for (int i = 2; folder.child(name).isPresent() && i < MOST_NAMESAKES; i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
