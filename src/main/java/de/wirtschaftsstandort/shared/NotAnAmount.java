package de.wirtschaftsstandort.shared;

/** A text is not an amount of money; the message is a German sentence for whoever typed it. */
public class NotAnAmount extends IllegalArgumentException {

    private static final int SHOWN = 40;

    NotAnAmount(String text, String allowed) {
        super("„" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "“ ist kein Betrag: " + allowed
                + ".");
    }
}
