package de.wirtschaftsstandort.security;

import java.time.Instant;

/**
 * A session somebody is signed in with.
 *
 * @param id names it in lists; not the secret in the cookie
 * @param address where it was signed in from, shortened
 * @param device what the browser called itself
 */
public record BackofficeSession(
        String id, AccountId account, Instant signedInAt, Instant lastUsedAt, String address, String device) {}
