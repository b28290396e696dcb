package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.BudgetExceeded;
import de.wirtschaftsstandort.rendering.RenderBudget;
import de.wirtschaftsstandort.rendering.ScriptFailed;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Watches a script element by element, so that neither a loop nor a recursion escapes the budget. */
final class BudgetTracer implements TemplateProcessingTracer, RenderBudget.Position {

    private static final String PREPARED = "prepared";
    private static final int NO_LINE = -1;
    private static final int STEPS_PER_CLOCK = 32;
    private static final int STEPS_PER_MEMORY = 4;

    private final RenderBudget budget;
    private final UnaryOperator<String> fileOf;
    private @Nullable Template template;
    private @Nullable TracedElement current;
    private @Nullable BudgetExceeded exceeded;
    private int nesting;
    private int count;

    /** @param fileOf a script's file as a person knows it, by its template name */
    BudgetTracer(RenderBudget budget, UnaryOperator<String> fileOf) {
        this.budget = budget;
        this.fileOf = fileOf;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        current = element;
        if (element.getTemplate() != template) {
            template = element.getTemplate();
            int endless = prepare(template);
            if (endless != NO_LINE) {
                throw new ScriptFailed(
                        file(), endless, "a range without an end can be listed or cut, but not worked on as a whole");
            }
        }
        budget.checkNesting(++nesting, this);
        step();
    }

    /** For work inside one expression, which visits no element. */
    void step() {
        throwAgain();
        try {
            if (++count % STEPS_PER_CLOCK == 0) {
                budget.check(this);
            } else if (count % STEPS_PER_MEMORY == 0) {
                budget.checkMemory(this);
            }
        } catch (BudgetExceeded stopped) {
            exceeded = stopped;
            throw stopped;
        }
    }

    /** What ended the script ends it for good: {@code #recover} must not bring it back. */
    void throwAgain() {
        if (exceeded != null) {
            throw exceeded;
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        nesting--;
    }

    /**
     * A loop with nothing in it visits no element: FreeMarker's own interruption checks, put into every loop, are
     * elements. A template is prepared at its first element, before anything in it loops.
     *
     * @return line of an endless range that nothing could stop, or {@link #NO_LINE}
     */
    private static int prepare(Template template) {
        synchronized (template) {
            if (template.getCustomAttribute(PREPARED) == null) {
                template.setCustomAttribute(
                        PREPARED, EndlessRanges.line(template).orElse(NO_LINE));
                _CoreAPI.addThreadInterruptedChecks(template);
            }
            return template.getCustomAttribute(PREPARED) instanceof Integer line ? line : NO_LINE;
        }
    }

    @Override
    public String file() {
        return current == null
                ? ""
                : fileOf.apply(String.valueOf(current.getTemplate().getSourceName()));
    }

    @Override
    public int line() {
        return current == null ? 0 : current.getBeginLine();
    }
}
