package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.definition.Definition;
import de.wirtschaftsstandort.definition.DefinitionId;
import de.wirtschaftsstandort.definition.DefinitionRegistry;
import de.wirtschaftsstandort.definition.DefinitionType;
import de.wirtschaftsstandort.definition.Definitions;
import de.wirtschaftsstandort.lightmodule.ModuleResource;
import de.wirtschaftsstandort.lightmodule.ModuleResources;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import de.wirtschaftsstandort.system.SystemActions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every definition with its origin, what decorated it, as written and as resolved, and what is wrong with it. */
@ScreenController
@Needs(SystemActions.READ_NAME)
class DefinitionsController {

    private static final Pattern SOURCES = Pattern.compile("/[^/]+/.+\\.ya?ml");

    private final Definitions definitions;
    private final List<DefinitionType<?>> types;
    private final ModuleResources modules;

    DefinitionsController(Definitions definitions, Collection<DefinitionType<?>> types, ModuleResources modules) {
        this.definitions = definitions;
        this.types = types.stream()
                .sorted(Comparator.comparing(DefinitionType::folder))
                .toList();
        this.modules = modules;
    }

    @TemplateVisible
    record Line(String type, String id, String module, String file, int decorators, int problems) {}

    @GetMapping(SystemSections.DEFINITIONS)
    String definitions(
            @RequestParam(name = "type", defaultValue = "") String type,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model) {
        DefinitionRegistry registry = definitions.current();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Line> lines = types.stream()
                .filter(known -> type.isEmpty() || known.folder().equals(type))
                .flatMap(known -> registry.all(known).stream().map(definition -> line(known, definition)))
                .filter(line ->
                        (line.id() + " " + line.file()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("count", lines.size());
        model.addAttribute("types", types.stream().map(DefinitionType::folder).toList());
        model.addAttribute("type", type);
        model.addAttribute("text", text.strip());
        model.addAttribute(
                "problems", registry.problems().stream().map(ProblemLine::of).toList());
        return "backoffice/definitions";
    }

    private static Line line(DefinitionType<?> type, Definition<?> definition) {
        return new Line(
                type.folder(),
                definition.id().value(),
                definition.module(),
                definition.file(),
                definition.decorators().size(),
                definition.problems().size());
    }

    /** Ids hold slashes and colons, so they are no part of the path. */
    @GetMapping(SystemSections.DEFINITIONS + "/one")
    String definition(
            @RequestParam(name = "type", defaultValue = "") String folder,
            @RequestParam(name = "id", defaultValue = "") String id,
            Model model) {
        DefinitionRegistry registry = definitions.current();
        Definition<?> definition = types.stream()
                .filter(type -> type.folder().equals(folder))
                .flatMap(type -> find(registry, type, id).stream())
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("definition " + folder + " " + id));
        model.addAttribute("type", folder);
        model.addAttribute("id", definition.id().value());
        model.addAttribute("module", definition.module());
        model.addAttribute("file", definition.file());
        model.addAttribute("decorators", definition.decorators());
        model.addAttribute("raw", source(definition.file()).orElse(""));
        model.addAttribute("resolved", ResolvedText.of(definition.resolved()));
        model.addAttribute(
                "problems",
                registry.problems().stream()
                        .filter(problem -> problem.file().equals(definition.file())
                                || definition.decorators().contains(problem.file()))
                        .map(ProblemLine::of)
                        .toList());
        return "backoffice/definition";
    }

    private static <T> Optional<Definition<T>> find(DefinitionRegistry registry, DefinitionType<T> type, String id) {
        return id.isBlank() ? Optional.empty() : registry.find(type, DefinitionId.of(id));
    }

    /** Only what is a definition's own file is shown, never a path of the request. */
    private Optional<String> source(String file) {
        return modules.matching(SOURCES).stream()
                .filter(resource -> resource.file().equals(file))
                .map(ModuleResource::text)
                .findFirst();
    }
}
