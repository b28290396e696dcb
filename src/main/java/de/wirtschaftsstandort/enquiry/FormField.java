package de.wirtschaftsstandort.enquiry;

import de.wirtschaftsstandort.shared.TemplateVisible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question of a form.
 *
 * @param name as sent and as part of the keys of its texts
 * @param longest most characters of an answer
 * @param choices the answers a {@link Kind#CHOICE} allows, else empty
 */
@TemplateVisible
public record FormField(String name, Kind kind, boolean required, int longest, List<String> choices) {

    private static final int LINE = 200;
    private static final int TEXT = 5_000;
    private static final int REFERENCES = 2_000;

    /** Somebody's address as people write it, not the whole grammar of RFC 5322: the server that takes it decides. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]]+@[^\\s@<>\"(),:;\\[\\]]+\\.[^\\s@.<>\"(),:;\\[\\]]{2,}");

    public FormField {
        choices = List.copyOf(choices);
    }

    /** How it is answered. */
    @TemplateVisible
    public enum Kind {
        LINE,
        TEXT,
        EMAIL,
        PHONE,
        CHOICE,
        /** An item of the site, from the address the form was opened with; never typed. */
        REFERENCE,
        /** Several of them, separated by commas; from the address too. */
        REFERENCES
    }

    static FormField line(String name) {
        return new FormField(name, Kind.LINE, false, LINE, List.of());
    }

    static FormField text(String name) {
        return new FormField(name, Kind.TEXT, false, TEXT, List.of());
    }

    static FormField email(String name) {
        return new FormField(name, Kind.EMAIL, false, LINE, List.of());
    }

    static FormField phone(String name) {
        return new FormField(name, Kind.PHONE, false, LINE, List.of());
    }

    static FormField choice(String name, String... choices) {
        return new FormField(name, Kind.CHOICE, false, LINE, List.of(choices));
    }

    static FormField reference(String name) {
        return new FormField(name, Kind.REFERENCE, false, LINE, List.of());
    }

    static FormField references(String name) {
        return new FormField(name, Kind.REFERENCES, false, REFERENCES, List.of());
    }

    FormField asRequired() {
        return new FormField(name, kind, true, longest, choices);
    }

    /** In lower case, as scripts compare it. */
    public String type() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the answer, which is trimmed; empty when nothing is. */
    Optional<FieldFault> check(String answer) {
        if (answer.isEmpty()) {
            return required ? Optional.of(FieldFault.MISSING) : Optional.empty();
        }
        if (answer.length() > longest) {
            return Optional.of(FieldFault.TOO_LONG);
        }
        if (kind == Kind.EMAIL && !EMAIL.matcher(answer).matches()) {
            return Optional.of(FieldFault.NO_EMAIL);
        }
        if (kind == Kind.CHOICE && !choices.contains(answer)) {
            return Optional.of(FieldFault.NO_CHOICE);
        }
        return Optional.empty();
    }
}
