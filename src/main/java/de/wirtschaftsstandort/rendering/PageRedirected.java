package de.wirtschaftsstandort.rendering;

/** A script sends the visitor elsewhere instead of showing the page; no failure, although it ends the rendering. */
public final class PageRedirected extends RenderingFailed {

    private final String target;

    /** @param target a path of the same host or an absolute address */
    public PageRedirected(String target) {
        super("the page redirects to " + target);
        this.target = target;
    }

    public String target() {
        return target;
    }
}
