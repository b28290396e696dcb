package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.rendering.TemplateDefinition;
import de.wirtschaftsstandort.rendering.TemplateTypes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the template of a node says of it; nothing of a node that is missing or has no template. */
final class NodeTemplates {

    private final PageScope scope;

    NodeTemplates(PageScope scope) {
        this.scope = scope;
    }

    boolean is(@Nullable NodeArgument content, @Nullable String id) {
        return content != null
                && content.node().template().filter(own -> own.equals(id)).isPresent();
    }

    boolean isOfType(@Nullable NodeArgument content, @Nullable String type) {
        return content != null && isOfType(content.node(), type);
    }

    boolean isOfType(ContentNode node, @Nullable String type) {
        return says(node, TemplateDefinition::type, type);
    }

    boolean isOfSubtype(@Nullable NodeArgument content, @Nullable String subtype) {
        return content != null && says(content.node(), TemplateDefinition::subtype, subtype);
    }

    private boolean says(ContentNode node, Function<TemplateDefinition, String> key, @Nullable String wanted) {
        return node.template()
                .flatMap(id ->
                        scope.services().definitions().current().find(TemplateTypes.TEMPLATES, DefinitionId.of(id)))
                .map(definition -> key.apply(definition.value()))
                .filter(said -> said.equals(wanted))
                .isPresent();
    }
}
