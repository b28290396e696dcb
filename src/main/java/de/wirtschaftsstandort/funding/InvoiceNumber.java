package de.wirtschaftsstandort.funding;

import java.util.Locale;
import java.util.regex.Pattern;

/** A supplier's number for an invoice; two are the same when their letters and digits are. */
record InvoiceNumber(String text) {

    private static final Pattern NOISE = Pattern.compile("[^0-9A-Z]");

    String key() {
        return NOISE.matcher(text.toUpperCase(Locale.GERMANY)).replaceAll("");
    }
}
