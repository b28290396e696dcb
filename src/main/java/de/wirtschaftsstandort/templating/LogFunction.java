package de.wirtschaftsstandort.templating;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.Undefined;

/** Hands its arguments, as one line of text, to the log. */
final class LogFunction extends BaseFunction {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 2_000;

    private final transient Consumer<String> log;

    LogFunction(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
        String line = Arrays.stream(arguments).map(Context::toString).collect(Collectors.joining(" "));
        log.accept(line.substring(0, Math.min(LONGEST, line.length())).replaceAll("\\p{Cntrl}", " "));
        return Undefined.instance;
    }
}
