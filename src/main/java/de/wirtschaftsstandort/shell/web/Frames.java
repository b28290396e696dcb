package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.BackofficeSection;
import de.wirtschaftsstandort.shell.Navigation;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a screen for the person who asked for it. */
@Component
@OnlyWithBackoffice
class Frames {

    private final CurrentUser current;
    private final Navigation navigation;
    private final BackofficeAssets assets;

    Frames(CurrentUser current, Navigation navigation, BackofficeAssets assets) {
        this.current = current;
        this.navigation = navigation;
        this.assets = assets;
    }

    Frame of(HttpServletRequest request, Texts texts) {
        Optional<SignedInUser> user = current.find();
        Optional<Account.Preferences> preferences =
                user.map(found -> found.account().preferences());
        return new Frame(
                texts.language(),
                preferences
                        .map(found -> found.theme().name().toLowerCase(Locale.ROOT))
                        .orElse("auto"),
                preferences.map(Account.Preferences::shortcuts).orElse(false),
                user.map(found -> found.account().displayName()),
                user.map(found -> entries(found, request.getRequestURI(), texts))
                        .orElse(List.of()),
                request.getRequestURI(),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "",
                assets.address("backoffice.css"),
                assets.address("backoffice.js"),
                assets.address("icon.svg"));
    }

    private List<Frame.Entry> entries(SignedInUser user, String path, Texts texts) {
        List<BackofficeSection> sections = navigation.of(user.rights());
        Optional<BackofficeSection> here = Navigation.current(sections, path);
        return sections.stream()
                .map(section -> new Frame.Entry(
                        texts.text(section.titleKey()),
                        section.path(),
                        here.map(section::equals).orElse(false),
                        section.shortcut()))
                .toList();
    }
}
