package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.RenderBudget;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextAction;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.ScriptableObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Interprets scripts without Java classes, within the time and nesting of one page. */
final class JavascriptSandbox extends ContextFactory {

    private static final Logger LOG = LoggerFactory.getLogger(JavascriptSandbox.class);
    private static final int INSTRUCTIONS_BETWEEN_CHECKS = 10_000;
    private static final int DEEPEST_CALL = 500;

    /** What scripts that log through Java's own output expect, written to the log instead. */
    private static final String JAVA =
            """
            var Java = { type: function (name) {
              if (name === 'java.lang.System') {
                return { out: { println: __log, print: __log }, err: { println: __log, print: __log },
                         currentTimeMillis: function () { return Date.now(); } };
              }
              throw new Error("Java class '" + name + "' is not available to model scripts");
            } };
            var console = { log: __log, info: __log, warn: __log, error: __log };
            """;

    private final RenderBudget budget;
    private final RenderBudget.Position position;

    JavascriptSandbox(RenderBudget budget, String file) {
        this.budget = budget;
        this.position = new Position(file);
    }

    private record Position(String file) implements RenderBudget.Position {
        @Override
        public int line() {
            return 0;
        }
    }

    <T> T run(ContextAction<T> action) {
        return call(action);
    }

    ScriptableObject globals(Context context) {
        ScriptableObject globals = context.initSafeStandardObjects();
        ScriptableObject.putProperty(globals, "__log", new LogFunction(this::log));
        context.evaluateString(globals, JAVA, "globals", 1, null);
        return globals;
    }

    private void log(String text) {
        LOG.info("{}: {}", position.file(), text);
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_CHECKS);
        context.setMaximumInterpreterStackDepth(DEEPEST_CALL);
        context.setClassShutter(name -> false);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
        budget.check(position);
    }
}
