package de.wirtschaftsstandort.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of accounts: an authenticator app's secret, and recovery codes for a lost phone. */
@Repository
@OnlyWithBackoffice
class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_GROUPS = 3;

    private final JdbcClient jdbc;
    private final SecretCipher cipher;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @param secret hexadecimal, still encrypted */
    private record Stored(String secret, long lastStep) {}

    /**
     * Takes a secret into use if the code proves that the app has it; replaces an older one.
     *
     * @return new recovery codes, shown once; empty when the code is wrong
     */
    @Transactional
    Optional<List<String>> enrol(AccountId account, byte[] secret, String code) {
        OptionalLong step = Totp.acceptedStep(secret, code, clock.instant(), Long.MIN_VALUE);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        jdbc.sql(
                        """
                        insert into people.second_factor (account, secret, last_step, since) values (?, ?, ?, ?)
                        on conflict (account) do update
                        set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since
                        """)
                .params(
                        account.value(),
                        cipher.encrypt(secret, account.toString()),
                        step.getAsLong(),
                        Timestamp.from(clock.instant()))
                .update();
        return Optional.of(newRecoveryCodes(account));
    }

    /** A code of the app or a recovery code; each is good once, also when two requests bring it at the same time. */
    @Transactional
    boolean accepts(AccountId account, String code) {
        Optional<Stored> stored = jdbc.sql(
                        "select encode(secret, 'hex') as secret, last_step from people.second_factor where account = ?")
                .param(account.value())
                .query((row, number) -> new Stored(row.getString("secret"), row.getLong("last_step")))
                .optional();
        if (stored.isEmpty()) {
            return false;
        }
        byte[] secret = cipher.decrypt(HexFormat.of().parseHex(stored.get().secret()), account.toString());
        OptionalLong step =
                Totp.acceptedStep(secret, code, clock.instant(), stored.get().lastStep());
        if (step.isPresent()) {
            return jdbc.sql("update people.second_factor set last_step = ? where account = ? and last_step < ?")
                            .params(step.getAsLong(), account.value(), step.getAsLong())
                            .update()
                    == 1;
        }
        return jdbc.sql("delete from people.recovery_code where account = ? and hash = ?")
                        .params(account.value(), recoveryHash(account, code))
                        .update()
                == 1;
    }

    @Transactional
    List<String> newRecoveryCodes(AccountId account) {
        jdbc.sql("delete from people.recovery_code where account = ?")
                .param(account.value())
                .update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = RandomTokens.readable(RECOVERY_GROUPS);
            codes.add(code);
            jdbc.sql("insert into people.recovery_code (account, hash) values (?, ?)")
                    .params(account.value(), recoveryHash(account, code))
                    .update();
        }
        return codes;
    }

    int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from people.recovery_code where account = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    @Transactional
    void remove(AccountId account) {
        jdbc.sql("delete from people.second_factor where account = ?")
                .param(account.value())
                .update();
        jdbc.sql("delete from people.recovery_code where account = ?")
                .param(account.value())
                .update();
    }

    /** Twelve of 31 characters are 59 bits of chance: with the limit on tries a plain hash is enough. */
    private static String recoveryHash(AccountId account, String code) {
        return RandomTokens.hash(
                account + " " + code.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT));
    }
}
