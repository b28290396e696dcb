package de.wirtschaftsstandort.rendering;

import java.io.IOException;
import java.util.Map;

/** Renders the page of a context with its template definition. */
public interface RenderingEngine {

    /**
     * Writes the whole page.
     *
     * @throws RenderingFailed when the page's own template is missing, fails or exceeds its budget; a failing component
     *     is left out (public) or shown as a box (author) and reported to {@code RenderErrors}
     */
    default void render(RenderContext context, Appendable out) throws IOException {
        render(context, Map.of(), out);
    }

    /** The same with what a calling script would have passed as {@code contextAttributes}. */
    void render(RenderContext context, Map<String, Object> attributes, Appendable out) throws IOException;
}
