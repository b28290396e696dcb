package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.ReturnAddress;
import de.wirtschaftsstandort.security.SignIn;
import de.wirtschaftsstandort.security.SignInResult;
import de.wirtschaftsstandort.security.SignInSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first step of signing in, and signing out. */
@ScreenController
class LoginController {

    private static final String NEXT_STEP = Backoffice.LOGIN + "/second-factor";

    private final SignIn signIn;
    private final SignInSession session;
    private final CurrentUser current;

    LoginController(SignIn signIn, SignInSession session, CurrentUser current) {
        this.signIn = signIn;
        this.session = session;
        this.current = current;
    }

    @OpenToVisitors
    @GetMapping(Backoffice.LOGIN)
    String form(@RequestParam(name = "to", defaultValue = "") String to, Model model) {
        if (current.find().isPresent()) {
            return "redirect:" + target(to);
        }
        model.addAttribute("to", safe(to));
        return "backoffice/login";
    }

    @OpenToVisitors
    @PostMapping(Backoffice.LOGIN)
    String signIn(
            @RequestParam(name = "loginName", defaultValue = "") String loginName,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "to", defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignInResult result = signIn.withPassword(loginName, password);
        return switch (result.outcome()) {
            case SIGNED_IN -> {
                session.begin(result.account().orElseThrow(), request, response);
                yield "redirect:" + target(to);
            }
            case CODE_NEEDED, ENROLMENT_NEEDED -> {
                session.pending(result, request, response);
                yield "redirect:" + NEXT_STEP + query(to);
            }
            case REFUSED, TOO_MANY_TRIES -> refused(result, loginName, to, response, model);
        };
    }

    private static String refused(
            SignInResult result, String loginName, String to, HttpServletResponse response, Model model) {
        boolean tooMany = result.outcome() == SignInResult.Outcome.TOO_MANY_TRIES;
        response.setStatus(tooMany ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
        if (tooMany) {
            response.setHeader("Retry-After", "60");
        }
        model.addAttribute("fault", tooMany ? "login.too-many" : "login.refused");
        model.addAttribute("loginName", loginName);
        model.addAttribute("to", safe(to));
        return "backoffice/login";
    }

    @SignedInOnly
    @PostMapping(Backoffice.PATH + "/logout")
    String signOut(HttpServletRequest request) {
        session.end(request);
        return "redirect:" + Backoffice.LOGIN + "?out";
    }

    static String target(String to) {
        return ReturnAddress.parse(to).map(ReturnAddress::path).orElse(Backoffice.PATH);
    }

    private static String safe(String to) {
        return ReturnAddress.parse(to).map(ReturnAddress::path).orElse("");
    }

    private static String query(String to) {
        return ReturnAddress.parse(to)
                .map(address -> "?to=" + URLEncoder.encode(address.path(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
