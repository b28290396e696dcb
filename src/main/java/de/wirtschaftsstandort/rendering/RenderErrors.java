package de.wirtschaftsstandort.rendering;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The latest failures of scripts, for the backoffice and the log. */
@Component
public class RenderErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RenderErrors.class);
    private static final int KEPT = 200;

    private final Clock clock;
    private final Deque<RenderError> latest = new ArrayDeque<>();

    RenderErrors(Clock clock) {
        this.clock = clock;
    }

    /**
     * One script that failed.
     *
     * @param request the rendering it happened in, as the log line names it
     * @param node workspace and path of the node that was rendered
     * @param line 1-based; 0 when the whole file is meant
     */
    public record RenderError(
            Instant at,
            String request,
            String uri,
            String template,
            String node,
            String file,
            int line,
            String sentence) {}

    /** Newest first. */
    public List<RenderError> latest() {
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }

    RenderError add(PageRun run, ActiveDefinition definition, String node, RenderingFailed failure) {
        String file = failure instanceof ScriptFailed script ? script.file() : definition.file();
        int line = failure instanceof ScriptFailed script ? script.line() : 0;
        RenderError error = new RenderError(
                clock.instant(),
                run.id(),
                run.context().request().uri(),
                definition.template(),
                node,
                file,
                line,
                String.valueOf(failure.getMessage()));
        synchronized (latest) {
            latest.addFirst(error);
            if (latest.size() > KEPT) {
                latest.removeLast();
            }
        }
        LOG.warn(
                "rendering {} of {}: {} at {}: {}",
                error.request(),
                error.uri(),
                error.template(),
                node,
                error.sentence());
        return error;
    }
}
