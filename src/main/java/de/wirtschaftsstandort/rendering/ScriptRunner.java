package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.content.StoreUnreachable;
import de.wirtschaftsstandort.rendering.RenderErrors.RenderError;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Runs scripts and keeps the failure of one from spoiling the page around it. */
@Component
class ScriptRunner {

    private final Templates templates;
    private final Renderers renderers;
    private final RenderErrors errors;

    ScriptRunner(Templates templates, Renderers renderers, RenderErrors errors) {
        this.templates = templates;
        this.renderers = renderers;
        this.errors = errors;
    }

    /** Something that writes into a buffer of its own. */
    interface Part {
        void write(StringBuilder into) throws IOException;
    }

    void run(Rendering rendering, Appendable out) throws IOException {
        renderers.named(rendering.definition()).render(rendering, out);
    }

    void page(Rendering rendering, Appendable out) throws IOException {
        if (rendering.context().editing()) {
            out.append(EditorComments.page(rendering));
        }
    }

    void area(Rendering caller, AreaCall call, Appendable out) throws IOException {
        new AreaRendering(this, caller, call).write(out);
    }

    void component(Rendering caller, ComponentCall call, Appendable out) throws IOException {
        ContentNode node = call.content();
        Optional<ActiveDefinition> found = templates.of(node, caller.context().site());
        ActiveDefinition definition = found.orElseGet(caller::definition);
        Rendering rendering = rendering(caller, node, definition, call.attributes(), Optional.empty());
        boolean comments = caller.context().editing();
        if (comments) {
            // Around the guard: what fails is the first an editor wants to mend.
            out.append(EditorComments.component(rendering, call));
        }
        guarded(caller.run(), definition, node, out, buffer -> {
            if (found.isEmpty()) {
                throw templates.missing(node);
            }
            run(rendering, buffer);
        });
        if (comments) {
            out.append(EditorComments.end("component"));
        }
    }

    Rendering rendering(
            Rendering caller,
            ContentNode node,
            ActiveDefinition definition,
            Map<String, Object> attributes,
            Optional<List<ContentNode>> components) {
        Map<String, Object> all = caller.attributes();
        if (!attributes.isEmpty()) {
            all = new HashMap<>(all);
            all.putAll(attributes);
        }
        return new Rendering(caller.run(), this, Optional.of(caller), node, definition, all, components);
    }

    /** Writes the part, or nothing of it: on failure an editor sees a box in its place, a visitor nothing. */
    void guarded(PageRun run, ActiveDefinition definition, ContentNode node, Appendable out, Part part)
            throws IOException {
        StringBuilder buffer = new StringBuilder();
        try {
            RenderBudget.Slice slice = run.budget().enter(definition);
            try {
                part.write(buffer);
            } finally {
                slice.leave();
            }
        } catch (RenderingFailed failure) {
            if (failure instanceof PageRedirected) {
                throw failure;
            }
            if (StoreUnreachable.isCauseOf(failure)) {
                // Not this part is broken but every one after it: half a page is worse than the one served before.
                throw failure;
            }
            run.context().reads().add(ReadLog.RENDER_FAULT);
            RenderError error = errors.add(run, definition, node.workspace() + ":" + node.path(), failure);
            buffer.setLength(0);
            if (run.context().stage() == Stage.AUTHOR) {
                buffer.append(EditorComments.failure(error));
            }
        }
        out.append(buffer);
    }
}
