package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.shared.Problem;
import de.wirtschaftsstandort.shared.TemplateVisible;

/**
 * A problem with its place.
 *
 * @param place {@code file:line}
 */
@TemplateVisible
record ProblemLine(String severity, String place, String sentence) {

    static ProblemLine of(Problem problem) {
        return new ProblemLine(
                problem.severity().name(),
                problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line(),
                problem.sentence());
    }
}
