package de.wirtschaftsstandort.shell.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Accounts made behind the application's back, and an authenticator app that knows every secret. */
public final class Accounts {

    public static final String PASSWORD = "Fünf Kraniche im Nebel";

    private static final String HASH = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD));
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final JdbcClient jdbc;

    public Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        """
                        insert into people.role (name, title) values ('people-manager', 'Personen') on conflict do nothing;
                        insert into people.permission (role, action)
                        values ('people-manager', 'people.manage'), ('people-manager', 'audit.read') on conflict do nothing
                        """)
                .update();
    }

    /** The display name is the login name with a capital. */
    public void create(String loginName, String... roles) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into people.account (id, login_name, display_name, password_hash, created_at)
                        values (?, ?, ?, ?, now()) on conflict do nothing
                        """)
                .params(
                        id,
                        loginName,
                        loginName.substring(0, 1).toUpperCase(Locale.ROOT) + loginName.substring(1),
                        HASH)
                .update();
        for (String role : roles) {
            jdbc.sql(
                            """
                            insert into people.account_role (account, role)
                            select id, ? from people.account where login_name = ? on conflict do nothing
                            """)
                    .params(role, loginName)
                    .update();
        }
    }

    String setUpToken() {
        String token = UUID.randomUUID().toString();
        jdbc.sql("insert into people.one_time_link (token_hash, expires_at) values (?, now() + interval '1 hour')")
                .param(HexFormat.of().formatHex(sha256(token)))
                .update();
        return token;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The code after the last one used, which is good already when that was just now. */
    String nextCode(String loginName) {
        record Factor(UUID account, String secret, long lastStep) {}
        Factor factor = jdbc.sql(
                        """
                        select f.account, encode(f.secret, 'hex') as secret, f.last_step from people.second_factor f join people.account a on a.id = f.account
                        where a.login_name = ?
                        """)
                .param(loginName)
                .query((row, number) -> new Factor(
                        row.getObject("account", UUID.class), row.getString("secret"), row.getLong("last_step")))
                .single();
        byte[] stored = HexFormat.of().parseHex(factor.secret());
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(new byte[32], "AES"),
                    new GCMParameterSpec(128, Arrays.copyOf(stored, 12)));
            cipher.updateAAD(factor.account().toString().getBytes(StandardCharsets.UTF_8));
            byte[] secret = cipher.doFinal(stored, 12, stored.length - 12);
            return code(secret, Math.max(factor.lastStep() + 1, Instant.now().getEpochSecond() / 30));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What an app shows for a secret that was typed in. */
    public static String codeFor(String typed, Instant now) {
        return code(decoded(typed), now.getEpochSecond() / 30);
    }

    private static byte[] decoded(String base32) {
        String text = base32.replace(" ", "");
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int at = 0; at < text.length(); at++) {
            buffer = ((buffer << 5) | ALPHABET.indexOf(text.charAt(at))) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
