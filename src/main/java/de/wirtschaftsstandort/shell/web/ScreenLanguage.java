package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.CurrentUser;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import de.wirtschaftsstandort.shell.BackofficeMessages;
import de.wirtschaftsstandort.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** In which language a screen speaks: the account's, before signing in the one chosen in this session, else German. */
@Component
@OnlyWithBackoffice
public class ScreenLanguage {

    private static final String CHOSEN = "language";

    private final CurrentUser current;
    private final BackofficeMessages messages;

    ScreenLanguage(CurrentUser current, BackofficeMessages messages) {
        this.current = current;
        this.messages = messages;
    }

    public Locale of(HttpServletRequest request) {
        return current.find()
                .map(user -> user.account().preferences().language())
                .orElseGet(() -> chosen(request));
    }

    public Texts texts(HttpServletRequest request) {
        return messages.in(of(request));
    }

    void choose(Locale language, HttpServletRequest request) {
        request.getSession().setAttribute(CHOSEN, language.getLanguage());
    }

    private static Locale chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CHOSEN) instanceof String tag
                ? Locale.forLanguageTag(tag)
                : Locale.GERMAN;
    }
}
