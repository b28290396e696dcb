package de.wirtschaftsstandort.outbound;

import java.util.Optional;

/**
 * A mail to one receiver, in plain text.
 *
 * @param replyTo where an answer goes; empty for the sender's own address
 * @param subject one line
 */
public record Mail(String to, Optional<String> replyTo, String subject, String text) {

    /** @throws IllegalArgumentException when an address or the subject could begin a new header */
    public Mail {
        oneLine("to", to);
        replyTo.ifPresent(address -> oneLine("replyTo", address));
        oneLine("subject", subject);
    }

    private static void oneLine(String name, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " must be one line and not empty");
        }
    }
}
