package de.wirtschaftsstandort.enquiry;

import static de.wirtschaftsstandort.enquiry.FormField.choice;
import static de.wirtschaftsstandort.enquiry.FormField.email;
import static de.wirtschaftsstandort.enquiry.FormField.line;
import static de.wirtschaftsstandort.enquiry.FormField.phone;
import static de.wirtschaftsstandort.enquiry.FormField.reference;
import static de.wirtschaftsstandort.enquiry.FormField.references;
import static de.wirtschaftsstandort.enquiry.FormField.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of the site: what they ask, what the answers are for and how long they are kept. */
public enum EnquiryForm {

    /** The feedback mechanism of an accessibility statement (BITV 2.0, § 7 (2)): anonymous if the sender likes. */
    BARRIER(
            "barrier",
            "B",
            "Meldung einer Barriere nach § 7 BITV 2.0",
            Period.ofMonths(12),
            line("address"),
            text("message").asRequired(),
            line("name"),
            email("email")),

    CONTACT(
            "contact",
            "K",
            "Beantwortung einer Anfrage an die Wirtschaftsförderung",
            Period.ofMonths(24),
            choice("topic", "plots", "settlement", "companies", "funding", "events", "other")
                    .asRequired(),
            text("message").asRequired(),
            line("name").asRequired(),
            line("company"),
            email("email").asRequired(),
            phone("phone"),
            reference("about"),
            references("watched"),
            reference("campaign"));

    private final String key;
    private final String letter;
    private final String purpose;
    private final Period kept;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records
    private final List<FormField> fields;

    EnquiryForm(String key, String letter, String purpose, Period kept, FormField... fields) {
        this.key = key;
        this.letter = letter;
        this.purpose = purpose;
        this.kept = kept;
        this.fields = List.of(fields);
    }

    public static Optional<EnquiryForm> find(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    /** As scripts, forms and settings name it. */
    public String key() {
        return key;
    }

    /** What its ticket numbers begin with. */
    String letter() {
        return letter;
    }

    /** What the answers are kept for, German. */
    String purpose() {
        return purpose;
    }

    /** The first day on which something received that day is no longer kept. */
    LocalDate deletedOn(LocalDate received) {
        return received.plus(kept);
    }

    public List<FormField> fields() {
        return fields;
    }
}
