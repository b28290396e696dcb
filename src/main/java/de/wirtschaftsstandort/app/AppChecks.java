package de.wirtschaftsstandort.app;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether apps can be read, have names of their own, and open what is there. */
public final class AppChecks implements DefinitionCheck {

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        Map<Definition<AppDescriptor>, AppDefinition> apps = new HashMap<>();
        Map<String, Definition<AppDescriptor>> byName = new HashMap<>();
        List<Definition<AppDescriptor>> definitions = registry.all(Apps.APPS);
        for (Definition<AppDescriptor> definition : definitions) {
            AppDefinition app = AppReading.read(registry, definition, problems::add);
            apps.put(definition, app);
            Definition<AppDescriptor> first = byName.putIfAbsent(app.name(), definition);
            if (first != null) {
                problems.add(registry.problemAt(
                        definition, "name", "the name '" + app.name() + "' is taken by " + first.file()));
            }
        }
        definitions.forEach(definition -> {
            AppDefinition app = apps.get(definition);
            if (app != null) {
                targets(app, byName.keySet(), new AppFindings(registry, definition, problems::add));
            }
        });
        return problems;
    }

    private static void targets(AppDefinition app, Set<String> names, AppFindings findings) {
        app.actions().forEach((name, action) -> {
            String key = "subApps.browser.actions." + name;
            boolean isElsewhere = !action.app().isEmpty() && !action.app().equals(app.name());
            if (isElsewhere && !names.contains(action.app())) {
                findings.warning(
                        key + ".appName", "there is no app '" + action.app() + "'" + near(action.app(), names));
            }
            boolean opensForm =
                    Set.of(ActionKind.ADD, ActionKind.EDIT, ActionKind.VIEW).contains(action.kind());
            if (!isElsewhere && opensForm && !app.forms().containsKey(action.subApp())) {
                findings.warning(
                        key,
                        "the action '" + name + "' opens '" + action.subApp() + "', but there is no such detail sub-app"
                                + near(action.subApp(), app.forms().keySet()));
            }
        });
    }

    private static String near(String word, Set<String> known) {
        return NearestMatch.of(word, known)
                .map(match -> "; did you mean '" + match + "'?")
                .orElse("");
    }
}
