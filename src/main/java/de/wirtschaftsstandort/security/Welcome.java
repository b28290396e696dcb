package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one-time links: the first administrator makes an account, everybody else chooses a password. */
@Service
@OnlyWithBackoffice
public class Welcome {

    private final OneTimeLinks links;
    private final AccountTable accounts;
    private final RoleTable roles;
    private final Passwords passwords;
    private final BackofficeSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    Welcome(
            OneTimeLinks links,
            AccountTable accounts,
            RoleTable roles,
            Passwords passwords,
            BackofficeSessions sessions,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a good link opens. */
    public sealed interface Invitation {}

    /** There is no administrator yet. */
    public record SetUp() implements Invitation {}

    /** A person known already chooses a password. */
    public record NewPassword(String loginName, String displayName) implements Invitation {}

    /** Empty for a link that is wrong, used, too old, or no longer needed. */
    public Optional<Invitation> look(String token) {
        return links.find(token).flatMap(this::invitation);
    }

    private Optional<Invitation> invitation(OneTimeLinks.Link link) {
        if (link.account().isEmpty()) {
            return needsSetUp() ? Optional.of(new SetUp()) : Optional.empty();
        }
        return link.account()
                .flatMap(accounts::find)
                .filter(Account::enabled)
                .map(account -> new NewPassword(account.loginName(), account.displayName()));
    }

    /** A fresh set-up token while nobody can administer people, else empty. */
    Optional<String> setUpToken() {
        return needsSetUp() ? Optional.of(links.create(Optional.empty())) : Optional.empty();
    }

    private boolean needsSetUp() {
        return !roles.somebodyManagesPeople();
    }

    /**
     * Makes the first administrator.
     *
     * @return what is wrong; empty when the account is there and the link used
     */
    @Transactional
    public Optional<AccountFault> setUp(String token, String loginName, String displayName, String password) {
        Optional<AccountFault> fault = AccountFault.find(loginName, displayName, "")
                .or(() -> AccountFault.of(PasswordRules.fault(password, loginName, displayName)))
                .or(() -> accounts.findByLogin(loginName).map(taken -> AccountFault.LOGIN_NAME_TAKEN));
        if (fault.isPresent()) {
            return fault;
        }
        if (!(look(token).orElse(null) instanceof SetUp) || links.use(token).isEmpty()) {
            return Optional.of(AccountFault.LINK_USED);
        }
        AccountId id = AccountId.create();
        accounts.insert(id, loginName, displayName, "", clock.instant());
        accounts.updatePassword(id, passwords.hash(password), clock.instant());
        accounts.replaceRoles(id, List.of(Role.ADMINISTRATOR));
        audit.record(Optional.of(id), "account.set-up", id.toString(), "");
        return Optional.empty();
    }

    /** Sets the password of the person the link was made for; ends what sessions they had. */
    @Transactional
    public Optional<AccountFault> choosePassword(String token, String password) {
        Optional<Account> account = links.find(token)
                .flatMap(OneTimeLinks.Link::account)
                .flatMap(accounts::find)
                .filter(Account::enabled);
        if (account.isEmpty()) {
            return Optional.of(AccountFault.LINK_USED);
        }
        Optional<AccountFault> fault = AccountFault.of(PasswordRules.fault(
                password, account.get().loginName(), account.get().displayName()));
        if (fault.isPresent()) {
            return fault;
        }
        if (links.use(token).isEmpty()) {
            return Optional.of(AccountFault.LINK_USED);
        }
        AccountId id = account.get().id();
        accounts.updatePassword(id, passwords.hash(password), clock.instant());
        sessions.endAll(id);
        audit.record(Optional.of(id), "password.chosen", id.toString(), "über Link");
        return Optional.empty();
    }
}
