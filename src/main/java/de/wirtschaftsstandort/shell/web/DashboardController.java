package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.SignedInUser;
import de.wirtschaftsstandort.shell.DashboardCard;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen: what every feature has to say to this person. */
@ScreenController
@SignedInOnly
class DashboardController {

    private static final Logger log = LoggerFactory.getLogger(DashboardController.class);

    private final List<DashboardCard> cards;
    private final CurrentUser current;
    private final ScreenLanguage language;

    DashboardController(List<DashboardCard> cards, CurrentUser current, ScreenLanguage language) {
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(DashboardCard::order))
                .toList();
        this.current = current;
        this.language = language;
    }

    @GetMapping({Backoffice.PATH, Backoffice.PATH + "/"})
    String dashboard(HttpServletRequest request, Model model) {
        SignedInUser user = current.require();
        Texts texts = language.texts(request);
        model.addAttribute(
                "cards",
                cards.stream()
                        .flatMap(source -> card(source, user, texts).stream())
                        .toList());
        model.addAttribute("name", user.account().displayName());
        return "backoffice/dashboard";
    }

    /** A card that fails is left out: the others, and the way to all screens, stay. */
    private static Optional<DashboardCard.Card> card(DashboardCard source, SignedInUser user, Texts texts) {
        try {
            return source.card(user, texts);
        } catch (RuntimeException failed) {
            log.error("dashboard card {} failed", source.getClass().getSimpleName(), failed);
            return Optional.empty();
        }
    }
}
