package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.outbound.Mail;
import de.wirtschaftsstandort.shared.CountyTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the county's office reads, German whatever the language of the sender. */
final class EnquiryMail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMAN)
            .withZone(CountyTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private EnquiryMail() {}

    static Mail to(String address, Enquiry enquiry) {
        StringBuilder text = new StringBuilder();
        text.append(introduction(enquiry)).append("\n\n");
        text.append("Vorgang: ").append(enquiry.ticket().text()).append('\n');
        text.append("Eingang: ").append(TIME.format(enquiry.receivedAt())).append('\n');
        text.append("Seite: ").append(enquiry.page()).append('\n');
        text.append("Sprache: ").append(enquiry.language()).append('\n');
        for (FormField field : enquiry.form().fields()) {
            String value = enquiry.entries().getOrDefault(field.name(), "");
            if (!value.isEmpty()) {
                boolean block = field.kind() == FormField.Kind.TEXT;
                text.append(block ? "\n" : "")
                        .append(EntryNames.of(field))
                        .append(block ? ":\n" : ": ")
                        .append(EntryNames.ofAnswer(field, value))
                        .append(block ? "\n\n" : "\n");
            }
        }
        text.append("\nZweck: ").append(enquiry.form().purpose()).append(".\n");
        text.append("Die Angaben werden auf dem Server am ")
                .append(DAY.format(enquiry.form()
                        .deletedOn(enquiry.receivedAt().atZone(CountyTime.ZONE).toLocalDate())))
                .append(" gelöscht. Bitte löschen Sie dann auch diese Mail.\n");
        return new Mail(
                address, Optional.ofNullable(enquiry.entries().get("email")), subject(enquiry), text.toString());
    }

    private static String subject(Enquiry enquiry) {
        String what = enquiry.form() == EnquiryForm.BARRIER ? "Barriere gemeldet" : "Anfrage über den Auftritt";
        return what + " (" + enquiry.ticket().text() + ")";
    }

    private static String introduction(Enquiry enquiry) {
        if (enquiry.form() == EnquiryForm.BARRIER) {
            return "Jemand ist auf eine Barriere gestoßen. Eine Antwort wird innerhalb eines Monats erwartet"
                    + (enquiry.entries().containsKey("email") ? "." : "; eine Adresse dafür wurde nicht angegeben.");
        }
        return "Über das Kontaktformular ist eine Anfrage eingegangen. Mit „Antworten“ schreiben Sie an die Absenderin"
                + " oder den Absender.";
    }
}
