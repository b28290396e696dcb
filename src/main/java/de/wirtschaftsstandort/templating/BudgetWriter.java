package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.RenderBudget;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Counts what a script writes. */
final class BudgetWriter extends Writer {

    private final Appendable out;
    private final RenderBudget budget;
    private final RenderBudget.Position position;

    BudgetWriter(Appendable out, RenderBudget budget, RenderBudget.Position position) {
        this.out = out;
        this.budget = budget;
        this.position = position;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        budget.wrote(length, position);
        out.append(text, from, from + length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        budget.wrote(length, position);
        out.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {
        // the page is written when it is complete
    }

    @Override
    public void close() {
        // the buffer belongs to the caller
    }
}
