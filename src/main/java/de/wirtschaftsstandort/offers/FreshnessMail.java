package de.wirtschaftsstandort.offers;

import de.wirtschaftsstandort.catalogue.Freshness;
import de.wirtschaftsstandort.outbound.Mail;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an office reads that is asked whether what the public reads still holds; German, as all mails to offices. */
final class FreshnessMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private FreshnessMail() {}

    /** @param backoffice scheme and host of the backoffice; empty where it is not known */
    static Mail to(String address, Optional<String> replyTo, List<Offer> offers, String backoffice) {
        StringBuilder text = new StringBuilder("Guten Tag,\n\n");
        text.append("stimmen diese Angaben auf der Website noch? Bitte sehen Sie sie durch:\n\n");
        for (Offer offer : offers) {
            text.append("- ")
                    .append(offer.name())
                    .append(": ")
                    .append(offer.confirmedOn()
                            .map(day -> "zuletzt bestätigt am " + DAY.format(day))
                            .orElse("noch nie bestätigt"))
                    .append(
                            offer.stand() == Freshness.Stand.DEMOTED
                                    ? "; steht in der Liste jetzt hinter den bestätigten Angeboten\n"
                                    : "\n");
        }
        text.append("\nStimmt alles, genügt im Backoffice ein Klick auf „Angaben sind aktuell“");
        if (!backoffice.isBlank()) {
            text.append(":\n").append(backoffice.replaceAll("/+$", "")).append("/backoffice/offers/freshness");
        }
        text.append("\n\n"
                        + "Ohne eigenen Zugang antworten Sie einfach auf diese Mail: „stimmt noch“, was sich"
                        + " geändert hat, oder")
                .append(" dass etwas vergeben ist. Die Wirtschaftsförderung trägt es ein.\n");
        return new Mail(address, replyTo, subject(offers.size()), text.toString());
    }

    private static String subject(int offers) {
        return offers == 1
                ? "Bitte bestätigen: Stimmen die Angaben zu einem Angebot noch?"
                : "Bitte bestätigen: Stimmen die Angaben zu " + offers + " Angeboten noch?";
    }
}
