package de.wirtschaftsstandort.rendering;

import java.io.IOException;

/** Runs the template scripts of one render type. */
public interface Renderer {

    /** The value of {@code renderType} this renderer answers to. */
    String renderType();

    /**
     * Writes what the rendering's script makes of its node.
     *
     * @throws ScriptFailed when the script is missing or fails
     * @throws BudgetExceeded when it takes too long, nests too deep or writes too much
     */
    void render(Rendering rendering, Appendable out) throws IOException;
}
