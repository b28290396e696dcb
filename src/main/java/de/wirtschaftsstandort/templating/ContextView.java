package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of {@code ctx}. */
@TemplateVisible
public final class ContextView {

    private final PageScope scope;
    private final ContextModel.Attributes attributes;

    ContextView(PageScope scope, ContextModel.Attributes attributes) {
        this.scope = scope;
        this.attributes = attributes;
    }

    /** Public pages know nobody. */
    public User getUser() {
        return new User("anonymous", scope.context().language().toString());
    }

    public TemplateModel getLocale() {
        return new LocaleModel(scope.context().language());
    }

    /** The site lies at the root of its host. */
    public String getContextPath() {
        return "";
    }

    public RequestView getRequest() {
        return new RequestView(scope, attributes);
    }

    public ResponseView getResponse() {
        return new ResponseView(scope);
    }

    public StateView getAggregationState() {
        return new StateView(scope, attributes.rendering().node());
    }

    /** First value of each. */
    public Map<String, String> getParameters() {
        return scope.parameters();
    }

    public Optional<String> getParameter(String name) {
        return Optional.ofNullable(getParameters().get(name));
    }

    public List<String> getParameterValues(String name) {
        return scope.parameters().values(name);
    }

    public @Nullable Object getAttribute(String name) throws TemplateModelException {
        return attributes.get(name);
    }

    /** Seen by the scripts that run after this one on the same page. Answers nothing to print. */
    public String setAttribute(String name, TemplateModel value) {
        attributes.set(name, value);
        return "";
    }

    /** Who looks at the page. */
    @TemplateVisible
    public record User(String name, String language) {}
}
