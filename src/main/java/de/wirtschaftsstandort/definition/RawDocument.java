package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One YAML file.
 *
 * @param root absent when the file is empty or cannot be read
 * @param inherit the id behind {@code !inherit:}
 * @param contentType the name behind {@code !content-type:}
 */
record RawDocument(
        String file,
        @Nullable RawNode root,
        @Nullable RawDirective inherit,
        @Nullable RawDirective contentType,
        List<Problem> problems) {

    RawDocument {
        problems = List.copyOf(problems);
    }

    boolean isReadable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
