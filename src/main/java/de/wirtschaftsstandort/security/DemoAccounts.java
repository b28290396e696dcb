package de.wirtschaftsstandort.security;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts to try the product with, in profile {@code demo} only. They get one password of chance at every start, which
 * the log shows, unless {@code app.demo.password} gives one.
 */
@Component
@OnlyWithBackoffice
@Profile("demo")
class DemoAccounts {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private record Demo(String loginName, String displayName, String role) {}

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("beispiel-administration", "Beispiel Administration", Role.ADMINISTRATOR),
            new Demo("beispiel-redaktionsleitung", "Beispiel Redaktionsleitung", "chief-editor"),
            new Demo("beispiel-redaktion", "Beispiel Redaktion", "editor"),
            new Demo("beispiel-programmleitung", "Beispiel Programmleitung", "programme-lead"),
            new Demo("beispiel-finanzen", "Beispiel Finanzen", "finance"),
            new Demo("beispiel-dienstleister", "Beispiel Dienstleister", "provider"),
            new Demo("beispiel-pruefung", "Beispiel Prüfung", "auditor"));

    private final AccountTable accounts;
    private final RoleTable roles;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;
    private final String password;

    DemoAccounts(
            AccountTable accounts,
            RoleTable roles,
            Passwords passwords,
            AuditLog audit,
            Clock clock,
            @Value("${app.demo.password:}") String password) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.password = password.isBlank() ? RandomTokens.readable(4) : password;
    }

    /** Before the set-up link would be announced, which is then not needed. */
    @EventListener
    @Transactional
    public void started(ApplicationStartedEvent event) {
        String hash = passwords.hash(password);
        for (Demo demo : ACCOUNTS) {
            AccountId id =
                    accounts.findByLogin(demo.loginName()).map(Account::id).orElseGet(() -> create(demo));
            accounts.updatePassword(id, hash, clock.instant());
        }
        log.warn("DEMO: Diese Beispielkonten sind offen, Passwort für alle: {}", password);
        ACCOUNTS.forEach(demo -> log.warn("DEMO:   {} ({})", demo.loginName(), demo.displayName()));
    }

    /** Whoever tries the demo has no time for an authenticator app: here, and only here, no role demands one. */
    private AccountId create(Demo demo) {
        roles.find(demo.role())
                .filter(Role::secondFactor)
                .ifPresent(role ->
                        roles.save(new Role(role.name(), role.title(), false, role.builtIn(), role.permissions())));
        AccountId id = AccountId.create();
        accounts.insert(id, demo.loginName(), demo.displayName(), "", clock.instant());
        accounts.replaceRoles(id, Set.of(demo.role()));
        audit.record("account.created", id.toString(), "Beispielkonto, Rolle " + demo.role());
        return id;
    }
}
