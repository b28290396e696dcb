package de.wirtschaftsstandort.rendering;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** What all scripts of one page rendering share. Used by one thread. */
final class PageRun {

    private final RenderContext context;
    private final RenderBudget budget;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final String id =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());

    PageRun(RenderContext context, RenderBudget budget) {
        this.context = context;
        this.budget = budget;
    }

    RenderContext context() {
        return context;
    }

    RenderBudget budget() {
        return budget;
    }

    /** Names this rendering in the log, in the errors and in the box an editor sees. */
    String id() {
        return id;
    }

    <T> T shared(Class<T> type, Function<RenderContext, T> made) {
        return type.cast(shared.computeIfAbsent(type, t -> made.apply(context)));
    }
}
