package de.wirtschaftsstandort.security;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. Whatever weakens it asks for the password again. */
@Service
@OnlyWithBackoffice
public class OwnAccount {

    private final AccountTable accounts;
    private final RoleTable roles;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final BackofficeSessions sessions;
    private final LoginLimits limits;
    private final SecretCipher cipher;
    private final AuditLog audit;
    private final CurrentUser current;
    private final Clock clock;

    OwnAccount(
            AccountTable accounts,
            RoleTable roles,
            Passwords passwords,
            SecondFactors secondFactors,
            BackofficeSessions sessions,
            LoginLimits limits,
            SecretCipher cipher,
            AuditLog audit,
            CurrentUser current,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.limits = limits;
        this.cipher = cipher;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    public void changePreferences(Account.Preferences preferences) {
        accounts.updatePreferences(current.require().account().id(), preferences);
    }

    /** Ends all other sessions of the account. */
    public Optional<AccountFault> changePassword(String currentPassword, String password) {
        SignedInUser user = current.require();
        Account account = user.account();
        Optional<AccountFault> fault = checkPassword(currentPassword)
                .or(() -> AccountFault.of(PasswordRules.fault(password, account.loginName(), account.displayName())));
        if (fault.isEmpty()) {
            accounts.updatePassword(account.id(), passwords.hash(password), clock.instant());
            sessions.endOthers(account.id(), user.sessionId());
            audit.record("password.changed", account.id().toString(), "");
        }
        return fault;
    }

    /** Empty when the password is that of the person at work; tries are limited as at sign-in. */
    public Optional<AccountFault> checkPassword(String password) {
        Account account = current.require().account();
        if (limits.count(account.loginName(), current.address()) != LoginLimits.Gate.OPEN) {
            return Optional.of(AccountFault.TOO_MANY_TRIES);
        }
        if (!passwords.matches(password, accounts.passwordHash(account.id()))) {
            return Optional.of(AccountFault.PASSWORD_WRONG);
        }
        limits.succeeded(account.loginName());
        return Optional.empty();
    }

    /**
     * The secret an authenticator app has to take over, kept in the session until {@link #enrol} proves it; the same
     * one while the page is open.
     */
    public SecretOffer offer(AccountId account, HttpSession session) {
        byte[] secret;
        if (session.getAttribute(SessionKeys.NEW_SECRET) instanceof byte[] stored) {
            secret = cipher.decrypt(stored, account.toString());
        } else {
            secret = RandomTokens.bytes(Totp.SECRET_BYTES);
            session.setAttribute(SessionKeys.NEW_SECRET, cipher.encrypt(secret, account.toString()));
        }
        String name = accounts.find(account).map(Account::loginName).orElse("");
        return SecretOffer.of(secret, name);
    }

    /** @return recovery codes to be shown once; empty when the code is wrong or too many were */
    @Transactional
    public Optional<List<String>> enrol(AccountId account, HttpSession session, String code) {
        if (!(session.getAttribute(SessionKeys.NEW_SECRET) instanceof byte[] stored)
                || limits.count("code " + account, current.address()) != LoginLimits.Gate.OPEN) {
            return Optional.empty();
        }
        Optional<List<String>> codes = secondFactors.enrol(account, cipher.decrypt(stored, account.toString()), code);
        if (codes.isPresent()) {
            session.removeAttribute(SessionKeys.NEW_SECRET);
            limits.succeeded("code " + account);
            audit.record(Optional.of(account), "second-factor.set-up", account.toString(), "");
        }
        return codes;
    }

    /** How many recovery codes are still good. */
    public int recoveryCodesLeft() {
        return secondFactors.recoveryCodesLeft(current.require().account().id());
    }

    /** New recovery codes; the old ones are good no longer. Ask {@link #checkPassword} before. */
    @Transactional
    public List<String> newRecoveryCodes() {
        AccountId account = current.require().account().id();
        audit.record("second-factor.recovery-codes-made", account.toString(), "");
        return secondFactors.newRecoveryCodes(account);
    }

    /** Whether a role of the person demands the second factor, so that it cannot be given up. */
    public boolean mustHaveSecondFactor() {
        return roles.needsSecondFactor(current.require().account().id());
    }

    /** Ask {@link #checkPassword} before. @return false when a role demands it */
    @Transactional
    public boolean giveUpSecondFactor() {
        AccountId account = current.require().account().id();
        if (roles.needsSecondFactor(account)) {
            return false;
        }
        secondFactors.remove(account);
        audit.record("second-factor.given-up", account.toString(), "");
        return true;
    }

    /** @return false when it is not a session of the person at work */
    @Transactional
    public boolean endSession(String id) {
        AccountId account = current.require().account().id();
        boolean own =
                sessions.of(account).stream().anyMatch(session -> session.id().equals(id));
        if (own && sessions.end(id)) {
            audit.record("session.ended", account.toString(), "eigene");
            return true;
        }
        return false;
    }
}
