package de.wirtschaftsstandort.rendering;

import java.io.IOException;

/** Renders the page of a context with its template definition. */
public interface RenderingEngine {

    /**
     * Writes the whole page.
     *
     * @throws RenderingFailed when the page's own template is missing, fails or exceeds its budget; a failing component
     *     is left out (public) or shown as a box (author) and reported to {@code RenderErrors}
     */
    void render(RenderContext context, Appendable out) throws IOException;
}
