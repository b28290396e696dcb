package de.wirtschaftsstandort.funding;

/** Who acts: the account's name. */
public record UserId(String value) {

    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a user has a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
