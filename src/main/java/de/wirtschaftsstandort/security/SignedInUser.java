package de.wirtschaftsstandort.security;

/** Who is at work in this request, with what they may do, both as they are in the database now. */
public record SignedInUser(Account account, Rights rights, String sessionId) {

    /** Never shown to templates or logs whole: names only. */
    @Override
    public String toString() {
        return account.loginName();
    }
}
