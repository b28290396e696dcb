package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with other people's accounts; every step is in the audit log. */
@Service
@OnlyWithBackoffice
public class ManageAccounts {

    private final AccountTable accounts;
    private final RoleTable roles;
    private final SecondFactors secondFactors;
    private final OneTimeLinks links;
    private final BackofficeSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    ManageAccounts(
            AccountTable accounts,
            RoleTable roles,
            SecondFactors secondFactors,
            OneTimeLinks links,
            BackofficeSessions sessions,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.secondFactors = secondFactors;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param fault empty when the account is there */
    public record Created(Optional<AccountId> account, Optional<AccountFault> fault) {}

    /** A new account without password: it is opened by {@link #newLink}. */
    @Transactional
    public Created create(AccountForm form) {
        Optional<AccountFault> fault = AccountFault.find(form.loginName(), form.displayName(), form.email())
                .or(() -> accounts.findByLogin(form.loginName()).map(taken -> AccountFault.LOGIN_NAME_TAKEN));
        if (fault.isPresent()) {
            return new Created(Optional.empty(), fault);
        }
        AccountId id = AccountId.create();
        accounts.insert(id, form.loginName(), form.displayName(), form.email(), clock.instant());
        accounts.replaceRoles(id, form.roles());
        audit.record("account.created", id.toString(), summary(form));
        return new Created(Optional.of(id), Optional.empty());
    }

    /**
     * The login name stays as it is. Closing an account ends its sessions.
     *
     * @throws NobodyLeft and changes nothing when nobody would be left to manage people
     */
    @Transactional
    public Optional<AccountFault> change(Account account, AccountForm form) {
        Optional<AccountFault> fault = AccountFault.find(account.loginName(), form.displayName(), form.email());
        if (fault.isPresent()) {
            return fault;
        }
        accounts.update(account.id(), form.displayName(), form.email(), form.enabled());
        accounts.replaceRoles(account.id(), form.roles());
        if (!form.enabled()) {
            sessions.endAll(account.id());
        }
        requireSomebody();
        audit.record("account.changed", account.id().toString(), summary(form));
        return Optional.empty();
    }

    /** @throws NobodyLeft as {@link #change} */
    @Transactional
    public void delete(AccountId account) {
        sessions.endAll(account);
        accounts.delete(account);
        requireSomebody();
        audit.record("account.deleted", account.toString(), "");
    }

    /** The token of a new link with which the person chooses a password; older ones are good no longer. */
    @Transactional
    public String newLink(AccountId account) {
        audit.record("account.link-made", account.toString(), "");
        return links.create(Optional.of(account));
    }

    /** For a lost phone without recovery codes: ends the sessions; a role that demands it asks for a new one. */
    @Transactional
    public void removeSecondFactor(AccountId account) {
        secondFactors.remove(account);
        sessions.endAll(account);
        audit.record("second-factor.removed", account.toString(), "durch die Administration");
    }

    @Transactional
    public void endSessions(AccountId account) {
        sessions.endAll(account);
        audit.record("sessions.ended", account.toString(), "");
    }

    private void requireSomebody() {
        if (!roles.somebodyManagesPeople()) {
            throw new NobodyLeft();
        }
    }

    private static String summary(AccountForm form) {
        return "Rollen " + new TreeSet<>(form.roles()) + (form.enabled() ? "" : ", geschlossen");
    }
}
