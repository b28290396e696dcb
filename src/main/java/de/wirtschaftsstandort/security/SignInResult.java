package de.wirtschaftsstandort.security;

import java.util.Optional;

/** How a step of signing in went; the account is empty where nothing may be told about it. */
public record SignInResult(Outcome outcome, Optional<AccountId> account) {

    /** What comes next. */
    public enum Outcome {
        SIGNED_IN,
        /** The password was right, the code of the second factor is missing. */
        CODE_NEEDED,
        /** The password was right, a role demands a second factor that is not set up yet. */
        ENROLMENT_NEEDED,
        /** Name or password wrong, account closed: never said which. */
        REFUSED,
        TOO_MANY_TRIES
    }

    static SignInResult of(Outcome outcome, AccountId account) {
        return new SignInResult(outcome, Optional.of(account));
    }

    static SignInResult no(Outcome outcome) {
        return new SignInResult(outcome, Optional.empty());
    }
}
