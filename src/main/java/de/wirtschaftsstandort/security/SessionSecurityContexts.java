package de.wirtschaftsstandort.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Finds the person behind a session with the rights they have now: a closed account, a lost role or a newly demanded
 * second factor counts from the next request on, in every process.
 */
final class SessionSecurityContexts implements SecurityContextRepository {

    private final AccountTable accounts;
    private final RoleTable roles;
    private final SecuritySettings settings;
    private final Clock clock;

    SessionSecurityContexts(AccountTable accounts, RoleTable roles, SecuritySettings settings, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // still abstract in the interface; the filters call the deferred form
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        user(request)
                .ifPresent(user -> context.setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, List.of())));
        return context;
    }

    private Optional<SignedInUser> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SessionKeys.ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        if (!(session.getAttribute(SessionKeys.SIGNED_IN_AT) instanceof Instant since)
                || since.plus(settings.sessionLifetime()).isBefore(clock.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return AccountId.parse(account)
                .flatMap(accounts::find)
                .filter(Account::enabled)
                .flatMap(found -> user(found, roles.heldBy(found.id()), session));
    }

    private static Optional<SignedInUser> user(Account account, HeldRoles held, HttpSession session) {
        return account.secondFactor() || !held.askForSecondFactor()
                ? Optional.of(new SignedInUser(account, held.names(), held.rights(), session.getId()))
                : Optional.empty();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the session's account attribute says it all
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.ACCOUNT) != null;
    }
}
