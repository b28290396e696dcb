package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountFault;
import de.wirtschaftsstandort.security.AccountForm;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.Group;
import de.wirtschaftsstandort.security.ManageAccounts;
import de.wirtschaftsstandort.security.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: its data and roles, a new link, its second factor, its sessions. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class UserController {

    private static final String PATH = UsersController.PATH + "/{id}";

    private final People people;
    private final ManageAccounts accounts;
    private final UsersController users;

    UserController(People people, ManageAccounts accounts, UsersController users) {
        this.people = people;
        this.accounts = accounts;
        this.users = users;
    }

    @GetMapping(PATH)
    String user(@PathVariable("id") String id, HttpServletRequest request, Model model) {
        Account account = require(id);
        model.addAttribute("loginLink", link(request, String.valueOf(model.getAttribute("token"))));
        return form(
                account,
                new AccountForm(
                        account.loginName(),
                        account.displayName(),
                        account.email(),
                        account.enabled(),
                        people.rolesOf(account.id())),
                model);
    }

    /** The whole address: whoever gets it has only this to open. Empty when no link was just made. */
    private static String link(HttpServletRequest request, String token) {
        if (token.equals("null")) {
            return "";
        }
        String port =
                request.getServerPort() == 80 || request.getServerPort() == 443 ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port + Backoffice.PATH + "/welcome?token="
                + token;
    }

    private String form(Account account, AccountForm form, Model model) {
        model.addAttribute("id", account.id().toString());
        model.addAttribute("loginName", account.loginName());
        model.addAttribute("title", account.displayName());
        model.addAttribute("displayName", form.displayName());
        model.addAttribute("email", form.email());
        model.addAttribute("enabled", form.enabled());
        model.addAttribute("state", UsersController.state(account));
        model.addAttribute("secondFactor", account.secondFactor());
        model.addAttribute("roles", users.choices(form.roles()));
        model.addAttribute(
                "groups",
                people.groups().stream()
                        .filter(group -> group.members().contains(account.id()))
                        .map(Group::name)
                        .collect(Collectors.joining(", ")));
        return "backoffice/user";
    }

    @PostMapping(PATH)
    String save(
            @PathVariable("id") String id,
            @RequestParam(name = "displayName", defaultValue = "") String displayName,
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = "enabled", defaultValue = "false") boolean enabled,
            @RequestParam(name = "role", defaultValue = "") Set<String> roles,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Account account = require(id);
        AccountForm form = new AccountForm(account.loginName(), displayName, email, enabled, users.known(roles));
        Optional<AccountFault> fault = accounts.change(account, form);
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", fault.get().messageKey());
            model.addAttribute("faultField", fault.get().field());
            model.addAttribute("loginLink", "");
            return form(account, form, model);
        }
        return done(account, "users.saved", flash);
    }

    @PostMapping(PATH + "/link")
    String newLink(@PathVariable("id") String id, RedirectAttributes flash) {
        Account account = require(id);
        flash.addFlashAttribute("token", accounts.newLink(account.id()));
        return done(account, "users.link-made", flash);
    }

    @PostMapping(PATH + "/second-factor/remove")
    String removeSecondFactor(@PathVariable("id") String id, RedirectAttributes flash) {
        Account account = require(id);
        accounts.removeSecondFactor(account.id());
        return done(account, "users.factor-removed", flash);
    }

    @PostMapping(PATH + "/sessions/end")
    String endSessions(@PathVariable("id") String id, RedirectAttributes flash) {
        Account account = require(id);
        accounts.endSessions(account.id());
        return done(account, "sessions.ended", flash);
    }

    @PostMapping(PATH + "/delete")
    String delete(@PathVariable("id") String id, RedirectAttributes flash) {
        accounts.delete(require(id).id());
        flash.addFlashAttribute("done", "users.deleted");
        return "redirect:" + UsersController.PATH;
    }

    private static String done(Account account, String key, RedirectAttributes flash) {
        flash.addFlashAttribute("done", key);
        return "redirect:" + UsersController.PATH + "/" + account.id();
    }

    private Account require(String id) {
        return AccountId.parse(id).flatMap(people::account).orElseThrow(() -> new ScreenMissing("account " + id));
    }
}
