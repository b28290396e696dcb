package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.PageRedirected;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * {@code ctx.response}: a script may send the visitor elsewhere. Headers are taken without effect and answer nothing to
 * print: one page is kept for everyone, and how long is not for a template to say.
 */
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

    public String setHeader(String name, @Nullable Object value) {
        return "";
    }

    public String addHeader(String name, @Nullable Object value) {
        return "";
    }

    public String setDateHeader(String name, @Nullable Object value) {
        return "";
    }

    public String setContentType(@Nullable String type) {
        return "";
    }

    public String setCharacterEncoding(@Nullable String charset) {
        return "";
    }
}
