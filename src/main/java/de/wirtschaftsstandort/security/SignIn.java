package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.security.SignInResult.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Checks who somebody says they are. An unknown name, a closed account and a wrong password look and last the same. */
@Service
@OnlyWithBackoffice
public class SignIn {

    private static final int LONGEST_INPUT = 512;

    private final AccountTable accounts;
    private final RoleTable roles;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final LoginLimits limits;
    private final AuditLog audit;
    private final CurrentUser current;
    private final Clock clock;

    SignIn(
            AccountTable accounts,
            RoleTable roles,
            Passwords passwords,
            SecondFactors secondFactors,
            LoginLimits limits,
            AuditLog audit,
            CurrentUser current,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.limits = limits;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    public SignInResult withPassword(String loginName, String password) {
        if (loginName.length() > LONGEST_INPUT || password.length() > LONGEST_INPUT) {
            return SignInResult.no(Outcome.REFUSED);
        }
        if (isLimited(loginName)) {
            return SignInResult.no(Outcome.TOO_MANY_TRIES);
        }
        Optional<Account> account = accounts.findByLogin(loginName);
        // Asked for nobody too: a name that is unknown costs as many questions as one that is known.
        String hash = accounts.passwordHash(account.map(Account::id).orElseGet(AccountId::create));
        boolean right = passwords.matches(password, hash);
        if (account.isEmpty() || !right || !account.get().enabled()) {
            // What was typed is not written down: it may be a password in the wrong field.
            audit.record(account.map(Account::id), "sign-in.refused", "Passwort", "");
            return SignInResult.no(Outcome.REFUSED);
        }
        AccountId id = account.get().id();
        if (account.get().secondFactor()) {
            return SignInResult.of(Outcome.CODE_NEEDED, id);
        }
        if (roles.needsSecondFactor(id)) {
            return SignInResult.of(Outcome.ENROLMENT_NEEDED, id);
        }
        return signedIn(account.get(), "Passwort");
    }

    /** @param account whose password was right in this session a moment ago */
    public SignInResult withCode(AccountId account, String code) {
        Optional<Account> found = accounts.find(account).filter(Account::enabled);
        if (found.isEmpty() || code.length() > LONGEST_INPUT) {
            return SignInResult.no(Outcome.REFUSED);
        }
        if (isLimited("code " + account)) {
            return SignInResult.no(Outcome.TOO_MANY_TRIES);
        }
        if (!secondFactors.accepts(account, code)) {
            audit.record(Optional.of(account), "sign-in.refused", "Zweiter Faktor", "");
            return SignInResult.no(Outcome.REFUSED);
        }
        limits.succeeded("code " + account);
        return signedIn(found.get(), "Passwort und zweiter Faktor");
    }

    /** After a second factor was set up during sign-in, which proved a code already. */
    public SignInResult afterEnrolment(AccountId account) {
        return accounts.find(account)
                .filter(found -> found.enabled() && found.secondFactor())
                .map(found -> signedIn(found, "Passwort und neuer zweiter Faktor"))
                .orElseGet(() -> SignInResult.no(Outcome.REFUSED));
    }

    private SignInResult signedIn(Account account, String how) {
        limits.succeeded(account.loginName());
        accounts.signedIn(account.id(), clock.instant());
        audit.record(Optional.of(account.id()), "sign-in.done", account.id().toString(), how);
        return SignInResult.of(Outcome.SIGNED_IN, account.id());
    }

    private boolean isLimited(String name) {
        LoginLimits.Gate gate = limits.count(name, current.address());
        if (gate == LoginLimits.Gate.JUST_CLOSED) {
            // Once, not for every try: a flood of tries is no reason for a flood of lines.
            audit.record(Optional.empty(), "sign-in.limited", "", "");
        }
        return gate != LoginLimits.Gate.OPEN;
    }
}
