package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
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

    /** The scheme's own port unless the address names one. */
    public int getServerPort() {
        int colon = request.host().lastIndexOf(':');
        String port = request.host().substring(colon + 1);
        return colon > 0 && port.matches("\\d{1,5}") ? Integer.parseInt(port) : isSecure() ? 443 : 80;
    }

    public boolean isSecure() {
        return request.scheme().equals("https");
    }

    /** The page's language: what a browser prefers is nobody's business here. */
    public TemplateModel getLocale() {
        return new LocaleModel(scope.context().language());
    }

    /** Never there: pages are the same for every browser. */
    public Optional<String> getHeader(String name) {
        return Optional.empty();
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

    public List<String> getParameterValues(String name) {
        return scope.parameters().values(name);
    }

    /** All values of each. */
    public Map<String, List<String>> getParameterMap() {
        return scope.allParameters();
    }

    public @Nullable Object getAttribute(String name) throws TemplateModelException {
        return attributes.get(name);
    }

    public String setAttribute(String name, TemplateModel value) {
        attributes.set(name, value);
        return "";
    }
}
