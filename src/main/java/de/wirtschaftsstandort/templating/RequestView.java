package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ctx.request}: what a servlet request would say of itself, without headers, cookies and session. */
@TemplateVisible
public final class RequestView {

    private final PageScope scope;
    private final PageRequest request;
    private final ContextModel.Attributes attributes;

    RequestView(PageScope scope, ContextModel.Attributes attributes) {
        this.scope = scope;
        this.request = scope.context().request();
        this.attributes = attributes;
    }

    public String getMethod() {
        return request.method();
    }

    public String getScheme() {
        return request.scheme();
    }

    public String getServerName() {
        return request.host().replaceFirst(":\\d+$", "");
    }

    public String getRequestURI() {
        return request.uri();
    }

    public String getRequestURL() {
        return request.scheme() + "://" + request.host() + request.uri();
    }

    public String getQueryString() {
        return scope.queryString();
    }

    public String getContextPath() {
        return "";
    }

    public Optional<String> getParameter(String name) {
        return Optional.ofNullable(getParameters().get(name));
    }

    public Map<String, String> getParameters() {
        return scope.parameters();
    }

    public @Nullable Object getAttribute(String name) throws TemplateModelException {
        return attributes.get(name);
    }

    public String setAttribute(String name, TemplateModel value) {
        attributes.set(name, value);
        return "";
    }
}
