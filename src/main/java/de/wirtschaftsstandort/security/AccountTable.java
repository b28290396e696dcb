package de.wirtschaftsstandort.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts; verbs change them, {@link Accounts} shows them. */
@Repository
@OnlyWithBackoffice
class AccountTable {

    private static final String SELECT =
            """
            select a.*, exists (select from people.second_factor f where f.account = a.id) as second_factor
            from people.account a
            """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        return jdbc.sql(SELECT + " order by lower(a.display_name), a.login_name")
                .query(AccountTable::account)
                .list();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> findByLogin(String loginName) {
        return jdbc.sql(SELECT + " where a.login_name = ?")
                .param(Account.normalized(loginName))
                .query(AccountTable::account)
                .optional();
    }

    /** Empty for an account without a password, and for none. */
    String passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from people.account where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the login name is taken */
    void insert(AccountId id, String loginName, String displayName, String email, Instant now) {
        jdbc.sql(
                        """
                        insert into people.account (id, login_name, display_name, email, created_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        Account.normalized(loginName),
                        displayName.strip(),
                        email.strip(),
                        Timestamp.from(now))
                .update();
    }

    void update(AccountId id, String displayName, String email, boolean enabled) {
        jdbc.sql("update people.account set display_name = ?, email = ?, enabled = ? where id = ?")
                .params(displayName.strip(), email.strip(), enabled, id.value())
                .update();
    }

    void delete(AccountId id) {
        jdbc.sql("delete from people.account where id = ?").param(id.value()).update();
    }

    void updatePassword(AccountId id, String hash, Instant now) {
        jdbc.sql("update people.account set password_hash = ?, password_changed_at = ? where id = ?")
                .params(hash, Timestamp.from(now), id.value())
                .update();
    }

    void updatePreferences(AccountId id, Account.Preferences preferences) {
        jdbc.sql("update people.account set language = ?, theme = ?, shortcuts = ? where id = ?")
                .params(
                        preferences.language().getLanguage(),
                        preferences.theme().name(),
                        preferences.shortcuts(),
                        id.value())
                .update();
    }

    void signedIn(AccountId id, Instant now) {
        jdbc.sql("update people.account set last_sign_in_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    Set<String> roles(AccountId id) {
        return new TreeSet<>(jdbc.sql("select role from people.account_role where account = ?")
                .param(id.value())
                .query(String.class)
                .list());
    }

    void replaceRoles(AccountId id, Collection<String> roles) {
        jdbc.sql("delete from people.account_role where account = ?")
                .param(id.value())
                .update();
        for (String role : new TreeSet<>(roles)) {
            jdbc.sql("insert into people.account_role (account, role) values (?, ?)")
                    .params(id.value(), role)
                    .update();
        }
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", java.util.UUID.class)),
                row.getString("login_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("enabled"),
                !row.getString("password_hash").isEmpty(),
                row.getBoolean("second_factor"),
                new Account.Preferences(
                        Locale.forLanguageTag(row.getString("language")),
                        Account.Theme.valueOf(row.getString("theme")),
                        row.getBoolean("shortcuts")),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("last_sign_in_at")));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
