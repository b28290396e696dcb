package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One node being rendered by one script: what a {@link Renderer} works on, and the way back for its directives. */
public final class Rendering {

    private final PageRun run;
    private final ScriptRunner runner;
    private final Optional<Rendering> parent;
    private final ContentNode node;
    private final ActiveDefinition definition;
    private final Map<String, Object> attributes;
    private final Optional<List<ContentNode>> components;

    Rendering(
            PageRun run,
            ScriptRunner runner,
            Optional<Rendering> parent,
            ContentNode node,
            ActiveDefinition definition,
            Map<String, Object> attributes,
            Optional<List<ContentNode>> components) {
        this.run = run;
        this.runner = runner;
        this.parent = parent;
        this.node = node;
        this.definition = definition;
        this.attributes = attributes;
        this.components = components;
    }

    public RenderContext context() {
        return run.context();
    }

    public RenderBudget budget() {
        return run.budget();
    }

    public ContentNode node() {
        return node;
    }

    public ActiveDefinition definition() {
        return definition;
    }

    /** The rendering whose script asked for this one; empty for the page. */
    public Optional<Rendering> parent() {
        return parent;
    }

    /** The {@code contextAttributes} of all calls that led here, the innermost winning. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    /** What an area script loops over; empty unless this is an area. */
    public Optional<List<ContentNode>> components() {
        return components;
    }

    /** Something made once per page and shared by all its scripts. */
    public <T> T shared(Class<T> type, Function<RenderContext, T> made) {
        return run.shared(type, made);
    }

    /** Writes the comment that switches on the page's dialog, if an editor looks. */
    public void page(Appendable out) throws IOException {
        runner.page(this, out);
    }

    public void area(AreaCall call, Appendable out) throws IOException {
        runner.area(this, call, out);
    }

    public void component(ComponentCall call, Appendable out) throws IOException {
        runner.component(this, call, out);
    }

    PageRun run() {
        return run;
    }
}
