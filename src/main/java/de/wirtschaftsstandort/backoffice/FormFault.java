package de.wirtschaftsstandort.backoffice;

/**
 * Why a value is not taken.
 *
 * @param key name of the input
 * @param messageKey in the backoffice's messages
 * @param argument filled into the message; may be empty
 * @param text of the dialog's definition, which counts before the message; may be empty
 */
public record FormFault(String key, String messageKey, String argument, String text) {

    static FormFault of(String key, String messageKey) {
        return new FormFault(key, messageKey, "", "");
    }
}
