package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.ManageRoles;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Role;
import de.wirtschaftsstandort.shared.TemplateVisible;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles: what they allow, and whether they demand a second factor. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class RolesController {

    private static final String PATH = Backoffice.PATH + "/people/roles";
    private static final String NEW = "new";

    private final People people;
    private final ManageRoles roles;

    RolesController(People people, ManageRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    @TemplateVisible
    record Line(String name, String title, boolean secondFactor, boolean builtIn, int permissions) {}

    @GetMapping(PATH)
    String roles(Model model) {
        model.addAttribute(
                "roles",
                people.roles().stream()
                        .map(role -> new Line(
                                role.name(),
                                role.title(),
                                role.secondFactor(),
                                role.builtIn(),
                                role.permissions().size()))
                        .toList());
        return "backoffice/roles";
    }

    @GetMapping(PATH + "/{name}")
    String role(@PathVariable("name") String name, Model model) {
        Role role = name.equals(NEW) ? new Role("", "", false, false, Set.of()) : require(name);
        return form(name, role, PermissionRow.of(role.permissions()), model);
    }

    private String form(String path, Role role, List<PermissionRow> rows, Model model) {
        model.addAttribute("path", path);
        model.addAttribute("isNew", path.equals(NEW));
        model.addAttribute("name", role.name());
        model.addAttribute("title", role.title());
        model.addAttribute("secondFactor", role.secondFactor());
        model.addAttribute("builtIn", role.builtIn());
        // Empty rows to write new permissions into, also without script.
        model.addAttribute(
                "rows",
                Stream.concat(
                                rows.stream(),
                                Stream.generate(() -> PermissionRow.EMPTY).limit(3))
                        .toList());
        model.addAttribute("actions", people.actions());
        return "backoffice/role";
    }

    @PostMapping(PATH + "/{name}")
    String save(
            @PathVariable("name") String path,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "secondFactor", defaultValue = "false") boolean secondFactor,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        boolean builtIn = !path.equals(NEW) && require(path).builtIn();
        List<PermissionRow> rows = PermissionRow.read(fields);
        Role typed = new Role(path.equals(NEW) ? name.strip() : path, title, secondFactor, builtIn, Set.of());
        String fault = fault(path, typed, rows);
        if (fault.isEmpty()) {
            Set<Permission> permissions = PermissionRow.permissions(rows);
            if (roles.save(new Role(typed.name(), title, secondFactor, builtIn, permissions))) {
                flash.addFlashAttribute("done", "roles.saved");
                return "redirect:" + PATH;
            }
            fault = "roles.fault.title";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("fault", fault);
        return form(path, typed, rows, model);
    }

    private String fault(String path, Role typed, List<PermissionRow> rows) {
        if (!Role.isName(typed.name()) || typed.name().equals(NEW)) {
            return "roles.fault.name";
        }
        if (path.equals(NEW) && people.role(typed.name()).isPresent()) {
            return "roles.fault.taken";
        }
        return rows.stream().allMatch(row -> row.permission().isPresent()) ? "" : "roles.fault.permission";
    }

    @PostMapping(PATH + "/{name}/delete")
    String delete(@PathVariable("name") String name, RedirectAttributes flash) {
        if (require(name).builtIn()) {
            throw new ScreenMissing("a built-in role is not deleted");
        }
        roles.delete(name);
        flash.addFlashAttribute("done", "roles.deleted");
        return "redirect:" + PATH;
    }

    private Role require(String name) {
        return people.role(name).orElseThrow(() -> new ScreenMissing("role " + name));
    }
}
