package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.Group;
import de.wirtschaftsstandort.security.ManageGroups;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.security.Role;
import de.wirtschaftsstandort.shared.TemplateVisible;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Groups: who is in them and which roles they give. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class GroupsController {

    private static final String PATH = Backoffice.PATH + "/people/groups";
    private static final String NEW = "new";

    private final People people;
    private final ManageGroups groups;

    GroupsController(People people, ManageGroups groups) {
        this.people = people;
        this.groups = groups;
    }

    @TemplateVisible
    record Line(String id, String name, int members, String roles) {}

    @GetMapping(PATH)
    String groups(Model model) {
        Map<String, String> titles = people.roles().stream().collect(Collectors.toMap(Role::name, Role::title));
        model.addAttribute(
                "groups",
                people.groups().stream()
                        .map(group -> new Line(
                                group.id().toString(),
                                group.name(),
                                group.members().size(),
                                group.roles().stream()
                                        .map(role -> titles.getOrDefault(role, role))
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                        .toList());
        return "backoffice/groups";
    }

    @GetMapping(PATH + "/{id}")
    String group(@PathVariable("id") String id, Model model) {
        return form(id, id.equals(NEW) ? new Group(UUID.randomUUID(), "", Set.of(), Set.of()) : require(id), model);
    }

    private String form(String id, Group group, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("isNew", id.equals(NEW));
        model.addAttribute("name", group.name());
        model.addAttribute(
                "members",
                people.accounts().stream()
                        .map(account -> new Choice(
                                account.id().toString(),
                                account.displayName(),
                                group.members().contains(account.id())))
                        .toList());
        model.addAttribute(
                "roles",
                people.roles().stream()
                        .map(role -> new Choice(
                                role.name(), role.title(), group.roles().contains(role.name())))
                        .toList());
        return "backoffice/group";
    }

    @PostMapping(PATH + "/{id}")
    String save(
            @PathVariable("id") String id,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "member", defaultValue = "") Set<String> members,
            @RequestParam(name = "role", defaultValue = "") Set<String> roles,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        UUID uuid = id.equals(NEW) ? UUID.randomUUID() : require(id).id();
        Group group = new Group(uuid, name, knownAccounts(members), knownRoles(roles));
        if (!groups.save(group)) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", "groups.fault.name");
            return form(id, group, model);
        }
        flash.addFlashAttribute("done", "groups.saved");
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/delete")
    String delete(@PathVariable("id") String id, RedirectAttributes flash) {
        groups.delete(require(id).id());
        flash.addFlashAttribute("done", "groups.deleted");
        return "redirect:" + PATH;
    }

    private Set<AccountId> knownAccounts(Set<String> ids) {
        return people.accounts().stream()
                .map(Account::id)
                .filter(account -> ids.contains(account.toString()))
                .collect(Collectors.toSet());
    }

    private Set<String> knownRoles(Set<String> names) {
        return people.roles().stream().map(Role::name).filter(names::contains).collect(Collectors.toSet());
    }

    private Group require(String id) {
        // Ids of groups and accounts look alike; so one reader does for both.
        return AccountId.parse(id)
                .flatMap(uuid -> people.group(uuid.value()))
                .orElseThrow(() -> new ScreenMissing("group " + id));
    }
}
