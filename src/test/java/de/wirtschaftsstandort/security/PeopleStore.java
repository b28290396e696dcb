package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.support.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** People over a database of their own; the clock goes when told. */
final class PeopleStore {

    static final String PASSWORD = "Vier Störche am Fluss";

    private static final Passwords PASSWORDS = new Passwords();
    private static final String HASH = PASSWORDS.hash(PASSWORD);

    final SettableClock clock = new SettableClock();
    final DataSource database = TestDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final SecuritySettings settings = new SecuritySettings(
            Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(24), "", Path.of("unused"));
    final CurrentUser current = new CurrentUser();
    final AccountTable accounts = new AccountTable(jdbc);
    final RoleTable roles = new RoleTable(jdbc);
    final GroupTable groups = new GroupTable(jdbc);
    final Passwords passwords = PASSWORDS;
    final SecretCipher cipher = new SecretCipher(new byte[SecretKeys.BYTES]);
    final SecondFactors secondFactors = new SecondFactors(jdbc, cipher, clock);
    final LoginLimits limits = new LoginLimits(jdbc, clock);
    final AuditTable auditTable = new AuditTable(jdbc);
    final AuditLog audit = new AuditLog(auditTable, current, clock);
    final OneTimeLinks links = new OneTimeLinks(jdbc, settings, clock);
    final JdbcIndexedSessionRepository repository = new SessionConfiguration()
            .backofficeSessionRepository(new JdbcTemplate(database), new JdbcTransactionManager(database), settings);
    final BackofficeSessions sessions = new BackofficeSessions(jdbc, repository, clock);
    final SignIn signIn = new SignIn(accounts, roles, passwords, secondFactors, limits, audit, current, clock);
    final Welcome welcome = new Welcome(links, accounts, roles, passwords, sessions, audit, clock);

    AccountId account(String loginName, String... ofRoles) {
        AccountId id = AccountId.create();
        accounts.insert(id, loginName, "Kim Beispiel", "", clock.instant());
        accounts.updatePassword(id, HASH, clock.instant());
        accounts.replaceRoles(id, List.of(ofRoles));
        return id;
    }

    Set<String> auditedActions() {
        return Set.copyOf(
                jdbc.sql("select action from people.audit").query(String.class).list());
    }
}
