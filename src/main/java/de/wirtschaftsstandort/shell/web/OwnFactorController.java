package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.document.QrCode;
import de.wirtschaftsstandort.security.AccountFault;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OwnAccount;
import de.wirtschaftsstandort.security.SecretOffer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factor of a person's own account. */
@ScreenController
@SignedInOnly
class OwnFactorController {

    private static final String PATH = AccountController.PATH + "/second-factor";

    private final OwnAccount own;
    private final CurrentUser current;
    private final AccountController page;

    OwnFactorController(OwnAccount own, CurrentUser current, AccountController page) {
        this.own = own;
        this.current = current;
        this.page = page;
    }

    @GetMapping(PATH)
    String form(HttpServletRequest request, Model model) {
        SecretOffer offer = own.offer(account(), request.getSession());
        model.addAttribute("typed", offer.typed());
        model.addAttribute("address", offer.address());
        model.addAttribute("qr", QrCode.of(offer.address()));
        return "backoffice/second-factor";
    }

    @PostMapping(PATH)
    String enrol(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "currentPassword", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> fault = own.checkPassword(password).map(AccountFault::messageKey);
        Optional<List<String>> codes =
                fault.isPresent() ? Optional.empty() : own.enrol(account(), request.getSession(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("fault", fault.orElse("login.code-refused"));
            model.addAttribute("faultField", fault.isPresent() ? "currentPassword" : "code");
            return form(request, model);
        }
        return shown(codes.get(), model);
    }

    @PostMapping(PATH + "/recovery-codes")
    String recoveryCodes(
            @RequestParam(name = "currentPassword", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<AccountFault> fault = own.checkPassword(password);
        return fault.isPresent()
                ? refused(fault.get(), request, response, model)
                : shown(own.newRecoveryCodes(), model);
    }

    @PostMapping(PATH + "/off")
    String giveUp(
            @RequestParam(name = "currentPassword", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Optional<AccountFault> fault = own.checkPassword(password);
        if (fault.isPresent()) {
            return refused(fault.get(), request, response, model);
        }
        flash.addFlashAttribute("done", own.giveUpSecondFactor() ? "factor.off.done" : "factor.off.refused");
        return "redirect:" + AccountController.PATH;
    }

    private String refused(AccountFault fault, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("factorFault", fault.messageKey());
        return page.account(request, model);
    }

    private static String shown(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", AccountController.PATH);
        return "backoffice/recovery-codes";
    }

    private AccountId account() {
        return current.require().account().id();
    }
}
