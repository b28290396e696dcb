package de.wirtschaftsstandort.rendering;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Renders pages with the templates of the light modules. */
@Component
class TemplateEngine implements RenderingEngine {

    private final Templates templates;
    private final ScriptRunner runner;
    private final RenderErrors errors;
    private final RenderLimits limits;
    private final LongSupplier nanos;
    private final LongSupplier worked;

    @Autowired
    TemplateEngine(Templates templates, ScriptRunner runner, RenderErrors errors, RenderLimits limits) {
        this(templates, runner, errors, limits, System::nanoTime, ThreadTime::worked);
    }

    TemplateEngine(
            Templates templates,
            ScriptRunner runner,
            RenderErrors errors,
            RenderLimits limits,
            LongSupplier nanos,
            LongSupplier worked) {
        this.templates = templates;
        this.runner = runner;
        this.errors = errors;
        this.limits = limits;
        this.nanos = nanos;
        this.worked = worked;
    }

    @Override
    public void render(RenderContext context, Map<String, Object> attributes, Appendable out) throws IOException {
        PageRun run = new PageRun(context, new RenderBudget(limits, nanos, worked));
        ActiveDefinition definition =
                templates.of(context.page(), context.site()).orElseThrow(() -> templates.missing(context.page()));
        Rendering page =
                new Rendering(run, runner, Optional.empty(), context.page(), definition, attributes, Optional.empty());
        StringBuilder buffer = new StringBuilder(16_384);
        try {
            runner.run(page, buffer);
        } catch (PageRedirected elsewhere) {
            throw elsewhere;
        } catch (RenderingFailed failure) {
            errors.add(
                    run,
                    definition,
                    context.page().workspace() + ":" + context.page().path(),
                    failure);
            throw failure;
        }
        out.append(buffer);
    }
}
