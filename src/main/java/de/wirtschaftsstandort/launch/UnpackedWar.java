package de.wirtschaftsstandort.launch;

import java.nio.file.Path;

/** A WAR as plain jars: {@code app.jar} names the libraries beside it, so {@code java -jar app.jar} starts it. */
record UnpackedWar(Path folder) {

    static final String APPLICATION = "app.jar";

    Path application() {
        return folder.resolve(APPLICATION);
    }
}
