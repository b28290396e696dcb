package de.wirtschaftsstandort.security;

import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session carries: who, since when, from where. Rights are read anew for every request. */
final class SessionKeys {

    /** The account's id as text; also the column by which sessions of an account are found. */
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    static final String SIGNED_IN_AT = "signedInAt";
    static final String ADDRESS = "address";
    static final String DEVICE = "device";

    /** The account whose password was right and whose second factor is still missing. */
    static final String PENDING_ACCOUNT = "pendingAccount";

    static final String PENDING_OUTCOME = "pendingOutcome";
    static final String PENDING_SINCE = "pendingSince";

    /** A second factor's secret, encrypted, until the app has proved to have it. */
    static final String NEW_SECRET = "newSecret";

    static final String CSRF = "csrf";

    private SessionKeys() {}
}
