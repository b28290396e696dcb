package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModelException;

/** {@code ctx.response}: a script may send the visitor elsewhere, and nothing more. */
@TemplateVisible
public final class ResponseView {

    private final PageScope scope;

    ResponseView(PageScope scope) {
        this.scope = scope;
    }

    /**
     * Ends the page; in the page editor it stays, or nobody could edit it. Answers nothing to print.
     *
     * @param target a path of this host or an address with {@code http} or {@code https}
     */
    public String sendRedirect(String target) throws TemplateModelException {
        if (!target.matches("(/(?!/)|https?://)[^\\s\\\\\"<>]*")) {
            throw new TemplateModelException(
                    "cannot redirect to '" + target + "': a path from / on or an address with http or https is needed");
        }
        if (scope.context().editing()) {
            return "";
        }
        throw new PageRedirected(target);
    }
}
