package de.wirtschaftsstandort.enquiry;

/** What can be wrong with one answer; its words are in the light module, key {@code form.fault.<key>}. */
enum FieldFault {
    MISSING("missing"),
    TOO_LONG("tooLong"),
    NO_EMAIL("noEmail"),
    NO_CHOICE("noChoice");

    private final String key;

    FieldFault(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
