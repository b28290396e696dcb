package de.wirtschaftsstandort.templating;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The function objects scripts find by name: Magnolia's, then those other packages register. */
@Component
class FunctionObjects {

    /** Texts of these come from code, or say themselves when they are to be escaped. */
    private static final Map<String, Function<PageScope, List<Object>>> PRINTED_AS_IS = Map.of(
            "cmsfn",
                    scope -> List.of(
                            new CmsNodeFunctions(scope),
                            new CmsLinkFunctions(scope),
                            new CmsModeFunctions(scope),
                            new CmsTextFunctions()),
            "resfn", scope -> List.of(new ResourceFunctions(scope)),
            "jsonfn", scope -> List.of(new JsonFunctions(scope)),
            "assets", scope -> List.of(new FrontEndAssets(scope)));

    private static final Map<String, Function<PageScope, List<Object>>> ESCAPED = Map.of(
            "damfn", scope -> List.of(new AssetFunctions(scope)),
            "navfn", scope -> List.of(new NavigationFunctions(scope)),
            "sitefn", scope -> List.of(new SiteFunctions(scope)),
            "searchfn", scope -> List.of(new SearchFunctions(scope)),
            "catfn", scope -> List.of(new CategoryFunctions(scope)),
            "tagfn", scope -> List.of(new TagFunctions(scope)),
            "imgfn", scope -> List.of(new ImageFunctions(scope)),
            "restfn", scope -> List.of(new RestFunctions()),
            "finderfn", scope -> List.of(new FinderFunctions(scope)));

    private final Map<String, TemplateFunctions> registered = new HashMap<>();

    @Autowired
    FunctionObjects(ObjectProvider<TemplateFunctions> registrations) {
        this(registrations.orderedStream().toList());
    }

    FunctionObjects(List<TemplateFunctions> registrations) {
        for (TemplateFunctions functions : registrations) {
            String name = functions.name();
            if (ScriptVariables.isReserved(name)
                    || PRINTED_AS_IS.containsKey(name)
                    || ESCAPED.containsKey(name)
                    || registered.put(name, functions) != null) {
                throw new IllegalStateException("template functions '" + name + "': the name is taken");
            }
        }
    }

    @Nullable
    TemplateModel make(String name, PageScope scope) {
        TemplateFunctions own = registered.get(name);
        if (own != null) {
            own.topic().ifPresent(scope.context().reads()::add);
            Object functions = own.functions() instanceof PageFunctions each ? each.on(scope) : own.functions();
            return BeanModel.of(functions, scope.wrapper());
        }
        if (PRINTED_AS_IS.containsKey(name)) {
            return new FunctionsModel(
                    PRINTED_AS_IS.get(name).apply(scope), scope.wrapper().decoded());
        }
        return ESCAPED.containsKey(name) ? new FunctionsModel(ESCAPED.get(name).apply(scope), scope.wrapper()) : null;
    }
}
