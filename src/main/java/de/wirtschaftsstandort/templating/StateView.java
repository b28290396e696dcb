package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;

/** {@code state}, Magnolia's aggregation state: which address led to which node. */
@TemplateVisible
public final class StateView {

    private final PageScope scope;

    StateView(PageScope scope) {
        this.scope = scope;
    }

    private PageRequest request() {
        return scope.context().request();
    }

    public String getOriginalURI() {
        return request().uri();
    }

    public String getCurrentURI() {
        return request().uri();
    }

    public String getOriginalURL() {
        return request().scheme() + "://" + request().host() + request().uri();
    }

    public String getQueryString() {
        return scope.queryString();
    }

    public String getExtension() {
        return request().extension();
    }

    /** All selectors with {@code ~} between them; empty when there is none. */
    public String getSelector() {
        return String.join("~", request().selectors());
    }

    public List<String> getSelectors() {
        return request().selectors();
    }

    public LocaleView getLocale() {
        return new LocaleView(scope.context().language());
    }

    public String getHandle() {
        return scope.context().page().path().value();
    }

    public String getRepository() {
        return scope.context().page().workspace();
    }

    public Object getMainContentNode() {
        return new JcrNode(scope.node(scope.context().page()));
    }

    public Object getMainContent() {
        return scope.node(scope.context().page());
    }
}
