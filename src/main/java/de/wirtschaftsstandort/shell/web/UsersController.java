package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountForm;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.ManageAccounts;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.security.Role;
import de.wirtschaftsstandort.shared.TemplateVisible;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All accounts, and making a new one. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class UsersController {

    static final String PATH = Backoffice.PATH + "/people/users";

    private final People people;
    private final ManageAccounts accounts;
    private final ScreenLanguage language;

    UsersController(People people, ManageAccounts accounts, ScreenLanguage language) {
        this.people = people;
        this.accounts = accounts;
        this.language = language;
    }

    /** An account as the list shows it; {@code state} is a message key's end. */
    @TemplateVisible
    record Line(
            String id,
            String displayName,
            String loginName,
            String roles,
            String state,
            boolean secondFactor,
            String lastSignIn) {}

    @GetMapping(PATH)
    String users(@RequestParam(name = "q", defaultValue = "") String q, HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        Map<String, String> titles = people.roles().stream().collect(Collectors.toMap(Role::name, Role::title));
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        List<Line> lines = people.accounts().stream()
                .filter(account -> (account.displayName() + " " + account.loginName())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(account -> line(account, titles, texts))
                .toList();
        model.addAttribute("q", q.strip());
        model.addAttribute("users", lines);
        return "backoffice/users";
    }

    private Line line(Account account, Map<String, String> titles, Texts texts) {
        return new Line(
                account.id().toString(),
                account.displayName(),
                account.loginName(),
                people.rolesOf(account.id()).stream()
                        .map(role -> titles.getOrDefault(role, role))
                        .collect(Collectors.joining(", ")),
                state(account),
                account.secondFactor(),
                account.lastSignInAt().map(texts::moment).orElse(""));
    }

    static String state(Account account) {
        return !account.enabled() ? "closed" : account.hasPassword() ? "open" : "invited";
    }

    @GetMapping(PATH + "/new")
    String form(Model model) {
        return form(new AccountForm("", "", "", true, Set.of()), model);
    }

    private String form(AccountForm form, Model model) {
        model.addAttribute("loginName", form.loginName());
        model.addAttribute("displayName", form.displayName());
        model.addAttribute("email", form.email());
        model.addAttribute("roles", choices(form.roles()));
        return "backoffice/user-new";
    }

    List<Choice> choices(Set<String> chosen) {
        return people.roles().stream()
                .map(role -> new Choice(role.name(), role.title(), chosen.contains(role.name())))
                .toList();
    }

    @PostMapping(PATH + "/new")
    String create(
            @RequestParam(name = "loginName", defaultValue = "") String loginName,
            @RequestParam(name = "displayName", defaultValue = "") String displayName,
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = "role", defaultValue = "") Set<String> roles,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        AccountForm form = new AccountForm(loginName, displayName, email, true, known(roles));
        ManageAccounts.Created created = accounts.create(form);
        if (created.account().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            created.fault().ifPresent(fault -> {
                model.addAttribute("fault", fault.messageKey());
                model.addAttribute("faultField", fault.field());
            });
            return form(form, model);
        }
        flash.addFlashAttribute("token", accounts.newLink(created.account().get()));
        flash.addFlashAttribute("done", "users.created");
        return "redirect:" + PATH + "/" + created.account().get();
    }

    /** Only roles there are. */
    Set<String> known(Set<String> names) {
        return people.roles().stream().map(Role::name).filter(names::contains).collect(Collectors.toSet());
    }
}
