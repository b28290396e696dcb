package de.wirtschaftsstandort.backoffice;

/** A typed text is no value of its field; the message is a key of the backoffice's messages. */
final class ValueRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ValueRefused(String messageKey) {
        super(messageKey);
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }
}
