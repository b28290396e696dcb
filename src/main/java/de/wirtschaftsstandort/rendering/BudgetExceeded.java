package de.wirtschaftsstandort.rendering;

/** A rendering took too long, nested too deep or wrote too much; no script can catch it. */
public class BudgetExceeded extends ScriptFailed {

    BudgetExceeded(String file, int line, String sentence) {
        super(file, line, sentence);
    }
}
