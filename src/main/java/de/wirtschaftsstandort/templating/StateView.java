package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.rendering.PageRequest;
import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import java.util.List;

/** {@code state}, Magnolia's aggregation state: which address led to which node. */
@TemplateVisible
public final class StateView {

    private final PageScope scope;
    private final ContentNode current;

    /** @param current the node whose script asks */
    StateView(PageScope scope, ContentNode current) {
        this.scope = scope;
        this.current = current;
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

    /** As {@link #getOriginalURI}: between browser and page nothing changes the address. */
    public String getOriginalBrowserURI() {
        return getOriginalURI();
    }

    public String getOriginalBrowserURL() {
        return getOriginalURL();
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

    public TemplateModel getLocale() {
        return new LocaleModel(scope.context().language());
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

    public Object getCurrentContentNode() {
        return new JcrNode(scope.node(current));
    }

    public Object getCurrentContent() {
        return scope.node(current);
    }

    public Object getMainContent() {
        return scope.node(scope.context().page());
    }
}
