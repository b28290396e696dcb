package de.wirtschaftsstandort.search;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words with which people ask and that say nothing of what they look for: {@code wer}, {@code sucht}, {@code Firma}. They are in few
 * texts, so whoever asks with them would find nothing.
 */
final class AskingWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What anybody in business may be called, also at the end of a compound: {@code Glashersteller}. */
    static final String BUSINESSES =
            """
            firma firmen unternehmen betrieb betriebe betrieben anbieter hersteller produzent produzenten lieferant lieferanten
            dienstleister spezialist spezialisten fachbetrieb fachbetriebe
            """;

    private static final Set<String> GERMAN = words(
            BUSINESSES
                    + """
            wer wo was wie woher wohin wann warum welche welcher welches welchen gibt gibts es kann kannst man ich wir uns mir
            suche suchen sucht gesucht finde finden findet brauche brauchen braucht benotige benotigen mochte mochten will wollen
            wunsche hatte gern gerne bitte macht machen bietet bieten anbieten hat haben liefert liefern verkauft verkaufen
            baut stellt herstellt kaufen mieten bekomme bekommen kriege erhaltlich
            profi profis experten
            nahe naehe nahen umgebung umkreis umland gegend region regional landkreis kreis hier
            din zertifiziert zertifizierte zertifizierter zertifizierung zertifikat gute guter guten gutes gunstig gunstige
            """);

    private static final Set<String> ENGLISH = words(
            """
            who where what which how when can could i we you me there is are does do need want find looking look search
            searching buy rent get sells sell makes make offers offer provides provide builds repairs
            company companies firm firms business businesses supplier suppliers manufacturer manufacturers maker makers producer
            provider providers near nearby around region regional county local best good cheap certified
            """);

    private AskingWords() {}

    private static Set<String> words(String text) {
        return Set.of(SPACE.split(text.strip(), -1));
    }

    /** @param folded without umlauts */
    static boolean isOne(String folded, String language) {
        return folded.length() < 2 || (language.startsWith("de") ? GERMAN : ENGLISH).contains(folded);
    }
}
