package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.Body;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Refused;
import java.util.List;

/** The field in which somebody chooses a body. */
final class BodyField {

    private BodyField() {}

    /** @throws Refused at the field when it names none of these */
    static Body read(List<Body> bodies, FormReader form, String field) {
        return bodies.stream()
                .filter(one -> Integer.toString(one.id().value()).equals(form.optionalText(field)))
                .findFirst()
                .orElseThrow(() -> new Refused(field, "Bitte das Gremium auswählen."));
    }
}
