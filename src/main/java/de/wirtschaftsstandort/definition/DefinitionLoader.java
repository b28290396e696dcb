package de.wirtschaftsstandort.definition;

import de.wirtschaftsstandort.lightmodule.LightModule;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the files of the light modules into a registry. Needs neither Spring nor a database. */
public final class DefinitionLoader {

    private final LightModules modules;
    private final List<DefinitionType<?>> types;

    public DefinitionLoader(LightModules modules, Collection<? extends DefinitionType<?>> types) {
        this.modules = modules;
        this.types = types.stream()
                .<DefinitionType<?>>map(type -> type)
                .sorted(Comparator.comparing(DefinitionType::folder))
                .toList();
    }

    /** Reads everything again; whatever is wrong is in the registry's problems, the rest is there. */
    public DefinitionRegistry load(Collection<? extends DefinitionCheck> checks) {
        return checked(load(), checks);
    }

    /** Read, decorate, resolve, bind; the checks come after. */
    RegistrySnapshot load() {
        List<Problem> problems = new ArrayList<>(modules.problems());
        Documents documents = new Documents(modules);
        List<RawDefinition> definitions = read(documents, problems);
        Set<String> names = modules.modules().stream().map(LightModule::name).collect(Collectors.toSet());
        Decorations decorations = new Decorations(decorations(documents, problems), definitions, names, problems::add);
        DefinitionResolution resolution =
                new DefinitionResolution(types, definitions, decorations, documents, problems::add);
        Map<String, RawMap> resolved = new HashMap<>();
        definitions.forEach(definition -> resolved.put(definition.document().file(), resolution.resolve(definition)));
        problems.addAll(documents.problems());
        resolution.shapeless().forEach((file, problem) -> {
            if (!documents.isIncluded(file)) {
                problems.add(problem);
            }
        });

        Map<DefinitionType<?>, SortedMap<DefinitionId, Definition<?>>> bound = new HashMap<>();
        for (RawDefinition definition : definitions) {
            String file = definition.document().file();
            RawMap map = resolved.getOrDefault(file, RawMap.EMPTY);
            if (definition.document().root() != null && !resolution.shapeless().containsKey(file)) {
                bind(definition, map, decorations.of(definition), problems)
                        .ifPresent(entry -> bound.computeIfAbsent(definition.type(), type -> new TreeMap<>())
                                .put(entry.id(), entry));
            }
        }
        return new RegistrySnapshot(
                bound,
                resolved,
                documents.included(),
                problems.stream().distinct().toList(),
                1);
    }

    static RegistrySnapshot checked(RegistrySnapshot registry, Collection<? extends DefinitionCheck> checks) {
        List<Problem> found = new ArrayList<>();
        for (DefinitionCheck check : checks) {
            try {
                found.addAll(check.check(registry));
            } catch (RuntimeException broken) {
                // A fault of ours in a check must not take the definitions down with it.
                found.add(Problem.error(
                        check.getClass().getSimpleName(), 0, "this check failed and found nothing: " + broken));
            }
        }
        return registry.with(found);
    }

    private List<RawDefinition> read(Documents documents, List<Problem> problems) {
        List<RawDefinition> definitions = new ArrayList<>();
        for (DefinitionType<?> type : types) {
            Pattern files = Pattern.compile("/([^/]+)/" + Pattern.quote(type.folder()) + "/(.+)\\.ya?ml");
            Map<DefinitionId, String> taken = new HashMap<>();
            for (ModuleResource resource : modules.matching(files)) {
                Matcher parts = files.matcher(resource.path());
                if (!parts.matches()) {
                    continue;
                }
                RawDocument document = documents.read(resource);
                DefinitionId id = RawDefinition.idOf(type, parts.group(1), parts.group(2));
                String first = taken.putIfAbsent(id, resource.file());
                if (first != null) {
                    problems.add(Problem.error(
                            resource.file(),
                            0,
                            "the id '" + id + "' is taken by " + first + "; this file is left out"));
                } else if (document.root() == null && document.isReadable()) {
                    problems.add(Problem.warning(resource.file(), 0, "the file says nothing and is left out"));
                } else {
                    definitions.add(new RawDefinition(type, id, parts.group(1), parts.group(2), document));
                }
            }
        }
        return definitions;
    }

    private List<Decoration> decorations(Documents documents, List<Problem> problems) {
        List<Decoration> decorations = new ArrayList<>();
        for (ModuleResource resource : modules.matching(Decoration.FILES)) {
            RawDocument document = documents.read(resource);
            Optional<Decoration> decoration = Decoration.of(resource.path(), document);
            decoration.ifPresent(decorations::add);
            if (decoration.isEmpty()) {
                problems.add(Problem.warning(
                        resource.file(),
                        0,
                        "not used: a decoration lies in decorations/<module>/<kind>/…, e.g."
                                + " decorations/standort/templates/pages/home.yaml"));
            }
        }
        return decorations;
    }

    private static Optional<Definition<?>> bind(
            RawDefinition definition, RawMap map, List<Decorations.Applied> applied, List<Problem> problems) {
        if (map.get("enabled") instanceof RawScalar enabled && Boolean.FALSE.equals(enabled.plain())) {
            return Optional.empty();
        }
        List<Problem> found = new ArrayList<>(definition.document().problems());
        Optional<?> value =
                new DefinitionBinder(found::add).bind(map, definition.type().boundTo());
        problems.addAll(found);
        List<String> decorators = applied.stream()
                .map(each -> each.decoration().document().file())
                .toList();
        return value.map(bound -> new Definition<>(
                definition.id(),
                definition.module(),
                bound,
                map.plain(),
                definition.document().file(),
                decorators,
                found));
    }
}
