package de.wirtschaftsstandort.enquiry;

/** Why a form as a whole was not taken; its words are in the light module, key {@code form.refused.<key>}. */
public enum Refusal {
    /** Something is wrong with single answers. */
    ANSWERS("answers", 422),
    /** Faster than a person reads and writes. */
    TOO_FAST("tooFast", 422),
    /** Opened more than a day ago, or with a stamp that is not ours. */
    STALE("stale", 422),
    /** The field that people leave empty was filled in. */
    TRAP("trap", 422),
    /** It registers for an event for which nobody can register now. */
    REGISTRATION("registration", 422),
    /** More than one sender needs. */
    TOO_MANY("tooMany", 429),
    /** It could not be kept. */
    AWAY("away", 503);

    private final String key;
    private final int status;

    Refusal(String key, int status) {
        this.key = key;
        this.status = status;
    }

    public String key() {
        return key;
    }

    /** Of the answer (HTTP). */
    public int status() {
        return status;
    }
}
