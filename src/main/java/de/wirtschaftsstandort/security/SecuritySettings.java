package de.wirtschaftsstandort.security;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sessionIdle a session nobody uses ends after this time
 * @param sessionLifetime a session ends after this time, used or not
 * @param linkLifetime how long set-up and invitation links are good
 * @param key base64 of 32 bytes that encrypt the second factors' secrets; the same in every process. Without it a key is
 *     made once and kept in {@code keyFile}
 * @param keyFile read and written only without {@code key}
 */
@ConfigurationProperties("app.security")
record SecuritySettings(
        @DefaultValue("30m") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionLifetime,
        @DefaultValue("24h") Duration linkLifetime,
        @DefaultValue("") String key,
        @DefaultValue("./data/second-factor.key") Path keyFile) {}
