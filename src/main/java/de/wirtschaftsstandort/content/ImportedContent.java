package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;

/**
 * What came of importing one archive file.
 *
 * @param workspace empty when the file's name does not tell
 * @param roots the imported top nodes, in the file's order
 * @param nodes how many nodes were written
 * @param present paths of top nodes that were there already and left alone
 * @param problems an error means that nothing of the file was written
 */
public record ImportedContent(
        String workspace, List<NodeId> roots, int nodes, List<NodePath> present, List<Problem> problems) {

    public ImportedContent {
        roots = List.copyOf(roots);
        present = List.copyOf(present);
        problems = List.copyOf(problems);
    }

    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
