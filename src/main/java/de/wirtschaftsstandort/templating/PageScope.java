package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ReadLog;
import de.wirtschaftsstandort.rendering.RenderContext;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the scripts of one page share: language, links, wrappers and the function objects. Used by one thread. */
final class PageScope {

    private final RenderContext context;
    private final ScriptServices services;
    private final Languages languages;
    private final PageLinks links;
    private final ScriptWrapper wrapper;
    private final Map<String, TemplateModel> functions = new HashMap<>();
    private final Map<String, TemplateModel> attributes = new HashMap<>();

    PageScope(RenderContext context, ScriptServices services) {
        this.context = context;
        this.services = services;
        this.languages = new Languages(context.language(), context.site().languages());
        this.links = new PageLinks(context, services.links());
        this.wrapper = new ScriptWrapper(true, this::node);
    }

    RenderContext context() {
        return context;
    }

    ScriptServices services() {
        return services;
    }

    RecordedParameters parameters() {
        return new RecordedParameters(context.request().parameters(), context.reads());
    }

    Map<String, List<String>> allParameters() {
        context.reads().add(ReadLog.ALL_PARAMETERS);
        return context.request().parameters();
    }

    /** Whoever reads the query as a whole gets a page of its own for each. */
    String queryString() {
        context.reads().add(ReadLog.ALL_PARAMETERS);
        return context.request().queryString();
    }

    /** Scheme and host as the visitor sees them. */
    String baseUrl() {
        return context.request().scheme() + "://" + context.request().host();
    }

    Languages languages() {
        return languages;
    }

    PageLinks links() {
        return links;
    }

    /** Texts print escaped. */
    ScriptWrapper wrapper() {
        return wrapper;
    }

    NodeModel node(ContentNode node) {
        return new NodeModel(this, node, false);
    }

    /** {@code cmsfn}, {@code damfn} …; null when there is no such object. */
    @Nullable
    TemplateModel function(String name) {
        TemplateModel made = functions.get(name);
        if (made == null) {
            made = services.functions().make(name, this);
            if (made != null) {
                functions.put(name, made);
            }
        }
        return made;
    }

    /** What scripts stored by {@code ctx.setAttribute} for the scripts after them. */
    Map<String, TemplateModel> attributes() {
        return attributes;
    }
}
