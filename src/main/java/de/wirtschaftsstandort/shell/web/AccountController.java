package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountFault;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.BackofficeSessions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OwnAccount;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account: password, preferences, sessions. */
@ScreenController
@SignedInOnly
class AccountController {

    static final String PATH = Backoffice.PATH + "/account";

    private final OwnAccount own;
    private final BackofficeSessions sessions;
    private final CurrentUser current;
    private final ScreenLanguage language;

    AccountController(OwnAccount own, BackofficeSessions sessions, CurrentUser current, ScreenLanguage language) {
        this.own = own;
        this.sessions = sessions;
        this.current = current;
        this.language = language;
    }

    @GetMapping(PATH)
    String account(HttpServletRequest request, Model model) {
        SignedInUser user = current.require();
        Account account = user.account();
        Texts texts = language.texts(request);
        String ownId = sessions.idOf(user.sessionId());
        model.addAttribute("loginName", account.loginName());
        model.addAttribute("displayName", account.displayName());
        model.addAttribute("secondFactor", account.secondFactor());
        model.addAttribute("mustHaveSecondFactor", own.mustHaveSecondFactor());
        model.addAttribute("recoveryCodes", account.secondFactor() ? own.recoveryCodesLeft() : 0);
        model.addAttribute("preferences", account.preferences());
        model.addAttribute(
                "sessions",
                sessions.of(account.id()).stream()
                        .map(session -> SessionLine.of(session, account.displayName(), ownId, texts))
                        .toList());
        return "backoffice/account";
    }

    @PostMapping(PATH + "/password")
    String password(
            @RequestParam(name = "currentPassword", defaultValue = "") String currentPassword,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Optional<AccountFault> fault = own.changePassword(currentPassword, password);
        if (fault.isPresent()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", fault.get().messageKey());
            model.addAttribute("faultField", fault.get().field());
            return account(request, model);
        }
        flash.addFlashAttribute("done", "account.password.done");
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/sessions/{id}/end")
    String endSession(@PathVariable("id") String id, RedirectAttributes flash) {
        if (!own.endSession(id)) {
            throw new ScreenMissing("session");
        }
        flash.addFlashAttribute("done", "sessions.ended");
        return "redirect:" + PATH + "#sessions";
    }
}
