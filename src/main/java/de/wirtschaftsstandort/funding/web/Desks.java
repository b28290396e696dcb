package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Actor;
import de.wirtschaftsstandort.funding.Actors;
import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.FundingAction;
import de.wirtschaftsstandort.funding.Permissions;
import de.wirtschaftsstandort.funding.Programme;
import de.wirtschaftsstandort.funding.Programmes;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shared.CountyTime;
import de.wirtschaftsstandort.shell.web.ScreenLanguage;
import de.wirtschaftsstandort.shell.web.ScreenMissing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a programme for the person who asks; one they have no part in is not there for them. */
@Component
@OnlyWithBackoffice
class Desks {

    static final String PATH = Backoffice.PATH + "/funding";
    private final CurrentUser current;
    private final Actors actors;
    private final Programmes programmes;
    private final Permissions permissions;
    private final ScreenLanguage language;
    private final Clock clock;

    Desks(
            CurrentUser current,
            Actors actors,
            Programmes programmes,
            Permissions permissions,
            ScreenLanguage language,
            Clock clock) {
        this.current = current;
        this.actors = actors;
        this.programmes = programmes;
        this.permissions = permissions;
        this.language = language;
        this.clock = clock;
    }

    Actor actor() {
        return actors.of(current.require());
    }

    AsOf now() {
        return new AsOf(LocalDate.ofInstant(clock.instant(), CountyTime.ZONE), clock.instant());
    }

    /** Also puts the programme's name and navigation into the model. */
    Desk open(String code, HttpServletRequest request, Model model) {
        Actor actor = actor();
        Programme programme = programmes.visibleTo(actor).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("programme " + code));
        Desk desk = new Desk(actor, programme, now(), language.texts(request));
        model.addAttribute("programme", ProgrammeFrame.of(desk, permissions, request.getRequestURI()));
        return desk;
    }

    Desk open(String code, Posted posted) {
        return open(code, posted.request(), posted.model());
    }

    Desk openFigures(String code, Posted posted) {
        return openFigures(code, posted.request(), posted.model());
    }

    /** As {@link #open}, for screens that show figures of the whole programme. */
    Desk openFigures(String code, HttpServletRequest request, Model model) {
        Desk desk = open(code, request, model);
        permissions.require(desk.actor(), FundingAction.READ_FIGURES, desk.id());
        return desk;
    }
}
