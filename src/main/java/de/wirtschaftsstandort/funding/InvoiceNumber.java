package de.wirtschaftsstandort.funding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A supplier's number for an invoice; two are the same when their letters and digits are. */
record InvoiceNumber(String text) {

    /** As one writes them without a German keyboard; without them {@code RÜ-1} would be {@code R-1}. */
    private static final Map<String, String> UMLAUTS = Map.of("Ä", "AE", "Ö", "OE", "Ü", "UE");

    private static final Pattern NOISE = Pattern.compile("[^0-9A-Z]");

    String key() {
        String written = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.GERMANY);
        for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
            written = written.replace(umlaut.getKey(), umlaut.getValue());
        }
        return NOISE.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
    }
}
