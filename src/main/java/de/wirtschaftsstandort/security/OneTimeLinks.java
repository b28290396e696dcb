package de.wirtschaftsstandort.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that are good once and for a while; only the hash of their token is kept. */
@Repository
@OnlyWithBackoffice
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final SecuritySettings settings;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, SecuritySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param account whose password the link sets; empty: it makes the first administrator */
    record Link(Optional<AccountId> account) {}

    /** A new token; older ones for the same purpose are good no longer. */
    String create(Optional<AccountId> account) {
        jdbc.sql(
                        "delete from people.one_time_link where account is not distinct from nullif(?, '')::uuid or expires_at < ?")
                .params(value(account), Timestamp.from(clock.instant()))
                .update();
        String token = RandomTokens.token();
        jdbc.sql(
                        "insert into people.one_time_link (token_hash, account, expires_at) values (?, nullif(?, '')::uuid, ?)")
                .params(
                        RandomTokens.hash(token),
                        value(account),
                        Timestamp.from(clock.instant().plus(settings.linkLifetime())))
                .update();
        return token;
    }

    Optional<Link> find(String token) {
        return jdbc.sql("select account from people.one_time_link where token_hash = ? and expires_at > ?")
                .params(RandomTokens.hash(token), Timestamp.from(clock.instant()))
                .query((row, number) -> link(row.getObject("account", UUID.class)))
                .optional();
    }

    /** Takes the link away; empty when somebody was faster. */
    Optional<Link> use(String token) {
        return jdbc.sql("delete from people.one_time_link where token_hash = ? and expires_at > ? returning account")
                .params(RandomTokens.hash(token), Timestamp.from(clock.instant()))
                .query((row, number) -> link(row.getObject("account", UUID.class)))
                .optional();
    }

    private static Link link(@Nullable UUID account) {
        return new Link(Optional.ofNullable(account).map(AccountId::new));
    }

    private static String value(Optional<AccountId> account) {
        return account.map(AccountId::toString).orElse("");
    }
}
