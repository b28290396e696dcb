package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.BackofficeSession;
import de.wirtschaftsstandort.security.BackofficeSessions;
import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.People;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is signed in, and ending it. */
@ScreenController
@Needs(Actions.PEOPLE_MANAGE_NAME)
class SessionsController {

    private static final String PATH = Backoffice.PATH + "/people/sessions";

    private final BackofficeSessions sessions;
    private final People people;
    private final AuditLog audit;
    private final CurrentUser current;
    private final ScreenLanguage language;

    SessionsController(
            BackofficeSessions sessions, People people, AuditLog audit, CurrentUser current, ScreenLanguage language) {
        this.sessions = sessions;
        this.people = people;
        this.audit = audit;
        this.current = current;
        this.language = language;
    }

    @GetMapping(PATH)
    String sessions(HttpServletRequest request, Model model) {
        Texts texts = language.texts(request);
        Map<AccountId, String> names =
                people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        String ownId = sessions.idOf(current.require().sessionId());
        model.addAttribute(
                "sessions",
                sessions.all().stream()
                        .map(session ->
                                SessionLine.of(session, names.getOrDefault(session.account(), ""), ownId, texts))
                        .toList());
        return "backoffice/sessions";
    }

    @PostMapping(PATH + "/{id}/end")
    String end(@PathVariable("id") String id, RedirectAttributes flash) {
        BackofficeSession session = sessions.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ScreenMissing("session"));
        sessions.end(id);
        audit.record("session.ended", session.account().toString(), "");
        flash.addFlashAttribute("done", "sessions.ended");
        return "redirect:" + PATH;
    }
}
