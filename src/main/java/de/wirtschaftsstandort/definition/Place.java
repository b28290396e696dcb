package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;

/** Where something is written; the line is 1-based, 0 for a whole file. */
record Place(String file, int line) {

    Problem error(String sentence) {
        return Problem.error(file, line, sentence);
    }

    Problem warning(String sentence) {
        return Problem.warning(file, line, sentence);
    }
}
