package de.wirtschaftsstandort.enquiry;

import java.util.Map;

/** German names of fields and choices for those who read mails. */
final class EntryNames {

    private static final Map<String, String> FIELDS = Map.of(
            "address", "Adresse der Seite mit der Barriere",
            "message", "Nachricht",
            "name", "Name",
            "company", "Unternehmen",
            "email", "E-Mail",
            "phone", "Telefon",
            "topic", "Thema");

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

    static String ofChoice(String value) {
        return CHOICES.getOrDefault(value, value);
    }
}
