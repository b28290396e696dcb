package de.wirtschaftsstandort.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Moves the browser's session along while somebody signs in and out; its id and its form token change on the way. */
@Component
@OnlyWithBackoffice
public class SignInSession {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_DEVICE = 300;

    private final CsrfTokenRepository tokens;
    private final AuditLog audit;
    private final Clock clock;

    SignInSession(CsrfTokenRepository tokens, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody whose password was right. */
    public record Pending(AccountId account, SignInResult.Outcome outcome) {}

    /** Remembers for some minutes that the password was right. */
    public void pending(SignInResult result, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = renewed(request, response);
        session.setAttribute(
                SessionKeys.PENDING_ACCOUNT, result.account().orElseThrow().toString());
        session.setAttribute(SessionKeys.PENDING_OUTCOME, result.outcome().name());
        session.setAttribute(SessionKeys.PENDING_SINCE, clock.instant());
    }

    public Optional<Pending> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(SessionKeys.PENDING_ACCOUNT) instanceof String account)
                || !(session.getAttribute(SessionKeys.PENDING_OUTCOME) instanceof String outcome)
                || !(session.getAttribute(SessionKeys.PENDING_SINCE) instanceof Instant since)
                || since.plus(PATIENCE).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return AccountId.parse(account).map(id -> new Pending(id, SignInResult.Outcome.valueOf(outcome)));
    }

    /** From here on the session belongs to the account. */
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = renewed(request, response);
        session.removeAttribute(SessionKeys.PENDING_ACCOUNT);
        session.removeAttribute(SessionKeys.PENDING_OUTCOME);
        session.removeAttribute(SessionKeys.PENDING_SINCE);
        session.setAttribute(SessionKeys.ACCOUNT, account.toString());
        session.setAttribute(SessionKeys.SIGNED_IN_AT, clock.instant());
        session.setAttribute(SessionKeys.ADDRESS, new ClientAddress(request.getRemoteAddr()).shortened());
        String device =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        session.setAttribute(SessionKeys.DEVICE, device.substring(0, Math.min(LONGEST_DEVICE, device.length())));
    }

    /** Ends the session here and now. */
    public void end(HttpServletRequest request) {
        audit.record("sign-out", "", "");
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A new id and a new form token: what was known before the step is worth nothing after it. */
    private HttpSession renewed(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        tokens.saveToken(null, request, response);
        return session;
    }
}
