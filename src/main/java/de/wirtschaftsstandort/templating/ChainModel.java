package de.wirtschaftsstandort.templating;

import de.wirtschaftsstandort.rendering.Rendering;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/** {@code model}: what a template without a model class of its own gets, the chain of renderings that led here. */
final class ChainModel implements TemplateHashModel {

    private final Rendering rendering;
    private final PageScope scope;

    ChainModel(Rendering rendering, PageScope scope) {
        this.rendering = rendering;
        this.scope = scope;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "content" -> scope.node(rendering.node());
            case "node" -> BeanModel.of(new JcrNode(scope.node(rendering.node())), scope.wrapper());
            case "definition", "def" ->
                new DefinitionModel(rendering.definition(), scope.wrapper().decoded());
            case "parent" ->
                rendering.parent().map(parent -> new ChainModel(parent, scope)).orElse(null);
            case "root" -> new ChainModel(root(rendering), scope);
            default -> null;
        };
    }

    private static Rendering root(Rendering from) {
        Rendering root = from;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        return root;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
