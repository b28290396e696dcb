package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jsonfn}: nodes as JSON text, made step by step: {@code jsonfn.from(content).add("title").print()}. */
@TemplateVisible
public final class JsonFunctions {

    private final PageScope scope;

    JsonFunctions(PageScope scope) {
        this.scope = scope;
    }

    /** The node as an object. */
    public JsonText from(@Nullable NodeArgument content) {
        return content == null
                ? new JsonText(scope, List.of(), false)
                : new JsonText(scope, List.of(content.node()), false);
    }

    /** The children as an array. */
    public JsonText fromChildNodesOf(@Nullable NodeArgument content) {
        return new JsonText(scope, content == null ? List.of() : content.node().children(), true);
    }
}
