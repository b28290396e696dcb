package de.wirtschaftsstandort.site;

import de.wirtschaftsstandort.shared.Problem;
import java.util.List;

/** Knows what is wrong in the site definitions beyond what their loading shows. */
public interface ReportsSiteProblems {

    /** In the order of the definitions; empty when all is well. */
    List<Problem> problems();
}
