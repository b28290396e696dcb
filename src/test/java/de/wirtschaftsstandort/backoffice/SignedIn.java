package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.security.Account;
import de.wirtschaftsstandort.security.AccountId;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.SignedInUser;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody at work on this thread. */
final class SignedIn {

    private SignedIn() {}

    /** @param actions allowed everywhere */
    static void with(String... actions) {
        with(Arrays.stream(actions).map(Permission::everywhere).collect(Collectors.toSet()));
    }

    /** Somebody who may do this and nothing else. */
    static void with(Set<Permission> permissions) {
        Rights rights = new Rights(permissions);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(account(), Set.of(), rights, "session"), "", List.of()));
    }

    static void out() {
        SecurityContextHolder.clearContext();
    }

    private static Account account() {
        return new Account(
                new AccountId(new UUID(0, 1)),
                "erika",
                "Erika Beispiel",
                "",
                true,
                true,
                false,
                new Account.Preferences(Locale.GERMAN, Account.Theme.AUTO, true),
                Instant.EPOCH,
                Optional.empty());
    }
}
