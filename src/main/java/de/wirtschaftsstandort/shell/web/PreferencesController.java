package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OwnAccount;
import de.wirtschaftsstandort.security.ReturnAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Language, colours and shortcuts of the backoffice. */
@ScreenController
class PreferencesController {

    private final OwnAccount own;
    private final CurrentUser current;
    private final ScreenLanguage language;

    PreferencesController(OwnAccount own, CurrentUser current, ScreenLanguage language) {
        this.own = own;
        this.current = current;
        this.language = language;
    }

    /** The switch in the frame; before signing in it counts for the session. */
    @OpenToVisitors
    @PostMapping(Backoffice.PATH + "/language")
    String language(
            @RequestParam(name = "language", defaultValue = "de") String tag,
            @RequestParam(name = "to", defaultValue = "") String to,
            HttpServletRequest request) {
        Locale chosen = tag.equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        current.find()
                .map(user -> user.account().preferences())
                .ifPresentOrElse(
                        old -> own.changePreferences(new Account.Preferences(chosen, old.theme(), old.shortcuts())),
                        () -> language.choose(chosen, request));
        return "redirect:"
                + ReturnAddress.parse(to)
                        .map(ReturnAddress::path)
                        .orElse(current.find().isPresent() ? Backoffice.PATH : Backoffice.LOGIN);
    }

    @SignedInOnly
    @PostMapping(Backoffice.PATH + "/account/preferences")
    String preferences(
            @RequestParam(name = "language", defaultValue = "de") String tag,
            @RequestParam(name = "theme", defaultValue = "AUTO") String theme,
            @RequestParam(name = "shortcuts", defaultValue = "false") boolean shortcuts,
            RedirectAttributes flash) {
        own.changePreferences(new Account.Preferences(
                tag.equals("en") ? Locale.ENGLISH : Locale.GERMAN,
                Arrays.stream(Account.Theme.values())
                        .filter(known -> known.name().equals(theme))
                        .findFirst()
                        .orElse(Account.Theme.AUTO),
                shortcuts));
        flash.addFlashAttribute("done", "account.preferences.done");
        return "redirect:" + Backoffice.PATH + "/account";
    }

    /** All shortcuts on a page of their own, for who has no script or opens it by the menu. */
    @SignedInOnly
    @GetMapping(Backoffice.PATH + "/shortcuts")
    String shortcuts() {
        return "backoffice/shortcuts";
    }
}
