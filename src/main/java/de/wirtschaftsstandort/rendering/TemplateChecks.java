package de.wirtschaftsstandort.rendering;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionCheck;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.NearestMatch;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether what templates and areas name is there: dialogs, scripts, components. */
@Component
class TemplateChecks implements DefinitionCheck {

    private static final Pattern ID = Pattern.compile("([\\w-]+):(.+)");
    private static final Pattern TWICE = Pattern.compile("(.*/([^/]+))/\\2");
    private static final Pattern SCRIPTS = Pattern.compile(".*\\.ftl");
    /** Also in a file that another one inherits from or includes as a whole. */
    private static final Pattern FORM = Pattern.compile("(?m)^(\\s*form\\s*:|!(inherit|include))");

    private static final Pattern DIALOGS = Pattern.compile("/([^/]+)/dialogs/(.+)\\.yaml");

    private final ModuleResources resources;

    TemplateChecks(ModuleResources resources) {
        this.resources = resources;
    }

    @Override
    public List<Problem> check(DefinitionRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        for (Definition<TemplateDefinition> definition : registry.all(TemplateTypes.TEMPLATES)) {
            Findings findings = new Findings(registry, definition, problems);
            TemplateDefinition template = definition.value();
            dialog(template.dialog(), "dialog", findings);
            script(template.templateScript(), "templateScript", findings);
            areas(template.areas(), "areas", findings);
            generators(definition.resolved(), "areas", findings);
        }
        return problems;
    }

    private record Findings(
            DefinitionRegistry registry, Definition<TemplateDefinition> definition, List<Problem> problems) {

        void add(String key, String sentence) {
            problems.add(registry.problemAt(definition, key, sentence));
        }

        void addMissing(String key, String id, String sentence) {
            problems.add(registry.problemAt(definition, key, sentence).ofMissing(id));
        }
    }

    private void areas(Map<String, AreaDefinition> areas, String key, Findings findings) {
        areas.forEach((name, area) -> {
            String place = key + "." + name;
            dialog(area.dialog(), place + ".dialog", findings);
            script(area.templateScript(), place + ".templateScript", findings);
            area.availableComponents()
                    .forEach((entry, component) ->
                            component(component, place + ".availableComponents." + entry, findings));
            areas(area.areas(), place + ".areas", findings);
        });
    }

    /** What an area is born with is copied from its YAML; a generator written in Java cannot run. */
    private static void generators(Map<String, Object> parent, String key, Findings findings) {
        AutoGeneration.entries(parent.getOrDefault("areas", Map.of())).forEach((name, value) -> {
            Map<String, Object> area = AutoGeneration.entries(value);
            AutoGeneration.of(area)
                    .filter(generation -> !generation.isCopy())
                    .ifPresent(generation -> findings.add(
                            key + "." + name + ".autoGeneration.generatorClass",
                            "the generator '" + generation.generatorClass()
                                    + "' is not known, only CopyGenerator is; the area stays empty"));
            generators(area, key + "." + name + ".areas", findings);
        });
    }

    private static void component(ComponentAvailability component, String key, Findings findings) {
        if (component.isOffered() && !isKnown(component.id(), findings) && !isScaffolded(component.id(), findings)) {
            List<String> known = findings.registry().all(TemplateTypes.TEMPLATES).stream()
                    .map(definition -> definition.id().value())
                    .toList();
            findings.addMissing(
                    key + ".id",
                    component.id(),
                    "there is no template '" + component.id() + "'" + near(component.id(), known));
        }
    }

    private static boolean isKnown(String id, Findings findings) {
        return findings.registry()
                .find(TemplateTypes.TEMPLATES, DefinitionId.of(id))
                .isPresent();
    }

    /**
     * A generator of component scaffolds offers a component to its own areas under {@code …/name/name}, where it has not
     * put it. Nobody wrote that; the component is not offered and nothing is lost.
     */
    private static boolean isScaffolded(String id, Findings findings) {
        Matcher twice = TWICE.matcher(id);
        return twice.matches() && findings.definition().id().value().equals(twice.group(1));
    }

    /**
     * Dialogs are known by their files alone; what is in them belongs to the backoffice. A file that others include and
     * that has no form of its own is none.
     */
    private void dialog(String id, String key, Findings findings) {
        if (id.isEmpty()) {
            return;
        }
        Matcher parts = ID.matcher(id);
        Optional<ModuleResource> file = parts.matches()
                ? resources.find("/" + parts.group(1) + "/dialogs/" + parts.group(2) + ".yaml")
                : Optional.empty();
        if (file.isEmpty()) {
            List<String> known = resources.matching(DIALOGS).stream()
                    .filter(resource -> !isFragment(resource, findings))
                    .map(resource -> DIALOGS.matcher(resource.path()).replaceFirst("$1:$2"))
                    .toList();
            findings.add(key, "there is no dialog '" + id + "'" + near(id, known));
        } else if (isFragment(file.get(), findings)) {
            findings.add(key, "'" + id + "' is a part of other dialogs and has no 'form' of its own");
        }
    }

    private static boolean isFragment(ModuleResource dialog, Findings findings) {
        return findings.registry().isFragment(dialog.file())
                && !FORM.matcher(dialog.text()).find();
    }

    private void script(String path, String key, Findings findings) {
        if (!path.isEmpty() && resources.find(path).isEmpty()) {
            List<String> known = resources.matching(SCRIPTS).stream()
                    .map(resource -> resource.path())
                    .toList();
            findings.add(key, "there is no script '" + path + "'" + near(path, known));
        }
    }

    private static String near(String asked, List<String> known) {
        return NearestMatch.of(asked, known)
                .map(match -> "; did you mean '" + match + "'?")
                .orElse("");
    }
}
