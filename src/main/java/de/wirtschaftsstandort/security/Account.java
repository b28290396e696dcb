package de.wirtschaftsstandort.security;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person who may sign in.
 *
 * @param loginName lower case, unique
 * @param hasPassword false until the invitation's link was opened
 * @param secondFactor whether a time-based code is asked at sign-in
 */
public record Account(
        AccountId id,
        String loginName,
        String displayName,
        String email,
        boolean enabled,
        boolean hasPassword,
        boolean secondFactor,
        Preferences preferences,
        Instant createdAt,
        Optional<Instant> lastSignInAt) {

    /** How the account's owner wants the backoffice to be. */
    @TemplateVisible
    public record Preferences(Locale language, Theme theme, boolean shortcuts) {

        static final Preferences INITIAL = new Preferences(Locale.GERMAN, Theme.AUTO, true);
    }

    /** Colours of the backoffice; {@link #AUTO} follows the device. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    /** The login name as it is compared and stored. */
    static String normalized(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }
}
