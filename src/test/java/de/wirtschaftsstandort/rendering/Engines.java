package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.definition.Definitions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;

/** Puts a rendering engine together for tests of any package. */
public final class Engines {

    private final RenderErrors errors =
            new RenderErrors(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
    private final RenderingEngine engine;

    private Engines(Definitions definitions, List<Renderer> renderers, RenderLimits limits, LongSupplier nanos) {
        Templates templates = new Templates(definitions);
        ScriptRunner runner = new ScriptRunner(templates, new Renderers(renderers), errors);
        this.engine = new TemplateEngine(templates, runner, errors, limits, nanos, ThreadTime::worked);
    }

    public static Engines with(Definitions definitions, Renderer renderer) {
        return with(definitions, renderer, RenderLimits.standard());
    }

    public static Engines with(Definitions definitions, Renderer renderer, RenderLimits limits) {
        return new Engines(definitions, List.of(renderer), limits, System::nanoTime);
    }

    public RenderingEngine engine() {
        return engine;
    }

    public RenderErrors errors() {
        return errors;
    }
}
