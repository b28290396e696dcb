package de.wirtschaftsstandort.enquiry;

import java.util.List;
import java.util.Map;

/** German names of fields and choices for those who read mails. */
final class EntryNames {

    private static final Map<String, String> FIELDS = Map.of(
            "about", "Betrifft",
            "campaign", "Kampagne",
            "address", "Adresse der Seite mit der Barriere",
            "message", "Nachricht",
            "name", "Name",
            "company", "Unternehmen",
            "email", "E-Mail",
            "phone", "Telefon",
            "topic", "Thema",
            "watched", "Merkliste");

    private static final Map<String, String> CHOICES = Map.of(
            "plots", "Gewerbeflächen und Immobilien",
            "settlement", "Ansiedlung",
            "companies", "Bestehende Unternehmen und Nachfolge",
            "funding", "Förderung",
            "events", "Veranstaltungen",
            "other", "Anderes");

    private EntryNames() {}

    static String of(FormField field) {
        return FIELDS.getOrDefault(field.name(), field.name());
    }

    static String ofAnswer(FormField field, String value) {
        return switch (field.kind()) {
            case CHOICE -> CHOICES.getOrDefault(value, value);
            case REFERENCE, REFERENCES -> {
                List<EnquirySubject> subjects = EnquirySubject.parseAll(value);
                yield subjects.isEmpty() ? value : EnquirySubject.names(subjects);
            }
            case LINE, TEXT, EMAIL, PHONE -> value;
        };
    }
}
