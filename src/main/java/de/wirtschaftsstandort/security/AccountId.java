package de.wirtschaftsstandort.security;

import java.util.Optional;
import java.util.UUID;

/** Names an account for good, also in the audit log when the account is gone. */
public record AccountId(UUID value) {

    static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }

    /** Empty for a text that is no such id. */
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
