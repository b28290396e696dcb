package de.wirtschaftsstandort.security;

import java.util.Optional;

/** What is to be written into the audit log. */
record AuditEntry(Optional<AccountId> actor, String action, String subject, String detail, String address) {

    private static final int LONGEST = 2_000;

    /** Cuts what is too long and leaves out what the database cannot keep. */
    AuditEntry {
        subject = clean(subject);
        detail = clean(detail);
    }

    /** PostgreSQL takes no NUL; lone surrogates would read back as something else and break the chain. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
