package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.document.QrCode;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OwnAccount;
import de.wirtschaftsstandort.security.SecretOffer;
import de.wirtschaftsstandort.security.SignIn;
import de.wirtschaftsstandort.security.SignInResult;
import de.wirtschaftsstandort.security.SignInResult.Outcome;
import de.wirtschaftsstandort.security.SignInSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in: the code, or setting up the second factor when a role demands it. */
@ScreenController
@OpenToVisitors
class LoginFactorController {

    private static final String PATH = Backoffice.LOGIN + "/second-factor";

    private final SignIn signIn;
    private final SignInSession session;
    private final OwnAccount accounts;

    LoginFactorController(SignIn signIn, SignInSession session, OwnAccount accounts) {
        this.signIn = signIn;
        this.session = session;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String form(@RequestParam(name = "to", defaultValue = "") String to, HttpServletRequest request, Model model) {
        Optional<SignInSession.Pending> pending = session.pending(request);
        if (pending.isEmpty()) {
            return "redirect:" + Backoffice.LOGIN;
        }
        return form(pending.get(), to, request, model);
    }

    private String form(SignInSession.Pending pending, String to, HttpServletRequest request, Model model) {
        model.addAttribute("to", LoginController.target(to));
        if (pending.outcome() == Outcome.CODE_NEEDED) {
            return "backoffice/login-code";
        }
        SecretOffer offer = accounts.offer(pending.account(), request.getSession());
        model.addAttribute("typed", offer.typed());
        model.addAttribute("address", offer.address());
        model.addAttribute("qr", QrCode.of(offer.address()));
        return "backoffice/login-enrolment";
    }

    @PostMapping(PATH)
    String code(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "to", defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignInSession.Pending> pending = session.pending(request);
        if (pending.isEmpty()) {
            return "redirect:" + Backoffice.LOGIN;
        }
        if (pending.get().outcome() == Outcome.ENROLMENT_NEEDED) {
            return enrol(pending.get(), code, to, request, response, model);
        }
        SignInResult result = signIn.withCode(pending.get().account(), code);
        if (result.outcome() == Outcome.SIGNED_IN) {
            session.begin(result.account().orElseThrow(), request, response);
            return "redirect:" + LoginController.target(to);
        }
        boolean tooMany = result.outcome() == Outcome.TOO_MANY_TRIES;
        response.setStatus(tooMany ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("fault", tooMany ? "login.too-many" : "login.code-refused");
        return form(pending.get(), to, request, model);
    }

    private String enrol(
            SignInSession.Pending pending,
            String code,
            String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<List<String>> codes = accounts.enrol(pending.account(), request.getSession(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            model.addAttribute("fault", "login.code-refused");
            return form(pending, to, request, model);
        }
        SignInResult result = signIn.afterEnrolment(pending.account());
        if (result.outcome() != Outcome.SIGNED_IN) {
            return "redirect:" + Backoffice.LOGIN;
        }
        session.begin(pending.account(), request, response);
        model.addAttribute("codes", codes.get());
        model.addAttribute("next", LoginController.target(to));
        return "backoffice/recovery-codes";
    }
}
