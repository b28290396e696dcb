package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.AccountFault;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.Welcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one-time links lead: the first administrator's set-up, and choosing a password. */
@ScreenController
@OpenToVisitors
class WelcomeController {

    private static final String PATH = Backoffice.PATH + "/welcome";

    private final Welcome welcome;

    WelcomeController(Welcome welcome) {
        this.welcome = welcome;
    }

    @GetMapping(PATH)
    String form(
            @RequestParam(name = "token", defaultValue = "") String token, HttpServletResponse response, Model model) {
        // The address holds a secret: it goes nowhere else. Without any referrer the browser would send the form from
        // nowhere.
        response.setHeader("Referrer-Policy", "strict-origin");
        Optional<Welcome.Invitation> invitation = welcome.look(token);
        if (invitation.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            model.addAttribute("key", "link-used");
            return "backoffice/message";
        }
        model.addAttribute("token", token);
        if (invitation.get() instanceof Welcome.NewPassword person) {
            model.addAttribute("loginName", person.loginName());
            model.addAttribute("displayName", person.displayName());
            return "backoffice/welcome-password";
        }
        return "backoffice/welcome-set-up";
    }

    @PostMapping(PATH)
    String save(
            @RequestParam(name = "token", defaultValue = "") String token,
            @RequestParam(name = "loginName", defaultValue = "") String loginName,
            @RequestParam(name = "displayName", defaultValue = "") String displayName,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        boolean setUp = welcome.look(token).map(Welcome.SetUp.class::isInstance).orElse(false);
        Optional<AccountFault> fault = setUp
                ? welcome.setUp(token, loginName, displayName, password)
                : welcome.choosePassword(token, password);
        if (fault.isEmpty()) {
            flash.addFlashAttribute("done", "welcome.done");
            return "redirect:" + Backoffice.LOGIN;
        }
        String view = form(token, response, model);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("faultField", fault.get().field());
            model.addAttribute("fault", fault.get().messageKey());
            if (setUp) {
                model.addAttribute("loginName", loginName);
                model.addAttribute("displayName", displayName);
            }
        }
        return view;
    }
}
