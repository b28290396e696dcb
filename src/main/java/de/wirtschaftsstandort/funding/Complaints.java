package de.wirtschaftsstandort.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong before anything is refused, so that a person corrects it in one go. */
final class Complaints {

    private final List<Complaint> found = new ArrayList<>();

    Complaints when(boolean wrong, String field, String sentence) {
        if (wrong) {
            found.add(new Complaint(field, sentence));
        }
        return this;
    }

    /** For sentences that cannot be worded unless they apply. */
    Complaints when(boolean wrong, String field, Supplier<String> sentence) {
        if (wrong) {
            found.add(new Complaint(field, sentence.get()));
        }
        return this;
    }

    Complaints blank(String text, String field, String sentence) {
        return when(text.isBlank(), field, sentence);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Complaint> list() {
        return List.copyOf(found);
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
