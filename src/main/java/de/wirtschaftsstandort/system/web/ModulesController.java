package de.wirtschaftsstandort.system.web;

import de.wirtschaftsstandort.lightmodule.LightModule;
import de.wirtschaftsstandort.lightmodule.LightModules;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.web.Needs;
import de.wirtschaftsstandort.shell.web.ScreenController;
import de.wirtschaftsstandort.system.SystemActions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The light modules in load order, with what they need and what is wrong with their folders. */
@ScreenController
@Needs(SystemActions.READ_NAME)
class ModulesController {

    private final LightModules modules;

    ModulesController(LightModules modules) {
        this.modules = modules;
    }

    @TemplateVisible
    record Line(String name, String version, String needs, String folder) {}

    @GetMapping(SystemSections.MODULES)
    String modules(Model model) {
        List<Line> lines =
                modules.modules().stream().map(ModulesController::line).toList();
        model.addAttribute("modules", lines);
        model.addAttribute(
                "problems", modules.problems().stream().map(ProblemLine::of).toList());
        return "backoffice/modules";
    }

    private static Line line(LightModule module) {
        return new Line(
                module.name(),
                module.version(),
                module.dependencies().stream()
                        .map(dependency -> dependency.module() + (dependency.optional() ? " ?" : ""))
                        .collect(Collectors.joining(", ")),
                module.folder());
    }
}
