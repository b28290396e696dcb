package de.wirtschaftsstandort.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why an account is not saved; the sentence stands in the messages under {@link #messageKey()}. */
public enum AccountFault {
    LOGIN_NAME_INVALID("loginName"),
    LOGIN_NAME_TAKEN("loginName"),
    DISPLAY_NAME_MISSING("displayName"),
    EMAIL_INVALID("email"),
    PASSWORD_WRONG("currentPassword"),
    PASSWORD_TOO_SHORT("password"),
    PASSWORD_TOO_LONG("password"),
    PASSWORD_TOO_UNIFORM("password"),
    PASSWORD_TOO_COMMON("password"),
    PASSWORD_NAMES_THE_OWNER("password"),
    PASSWORD_NAMES_THE_PLACE("password"),
    LINK_USED(""),
    TOO_MANY_TRIES("currentPassword");

    private static final Pattern LOGIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,99}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");
    private static final int LONGEST_NAME = 200;

    private final String field;

    AccountFault(String field) {
        this.field = field;
    }

    /** The form field to show it at; empty for the form as a whole. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return "account.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AccountFault> of(Optional<PasswordFault> fault) {
        return fault.map(found -> valueOf("PASSWORD_" + found.name()));
    }

    /** @param email may be empty */
    static Optional<AccountFault> find(String loginName, String displayName, String email) {
        if (!LOGIN_NAME.matcher(loginName.strip()).matches()) {
            return Optional.of(LOGIN_NAME_INVALID);
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME || hasControls(displayName)) {
            return Optional.of(DISPLAY_NAME_MISSING);
        }
        boolean looksLikeOne =
                email.length() <= LONGEST_NAME && EMAIL.matcher(email.strip()).matches();
        return email.isBlank() || looksLikeOne ? Optional.empty() : Optional.of(EMAIL_INVALID);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
