package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Light;
import de.wirtschaftsstandort.funding.ProgressNote;
import de.wirtschaftsstandort.funding.Quarter;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.shared.Money;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the form of a quarter's report. */
final class ProgressReader {

    private ProgressReader() {}

    /** @param years whose rest may be forecast; a year left empty is not forecast */
    static ProgressNote read(Map<String, String> fields, Collection<Quarter> quarters, Collection<Integer> years) {
        FormReader form = new FormReader(fields);
        String chosen = form.optionalText("quarter");
        String done = form.text("done");
        int percent = form.wholeNumber("percent");
        Map<Integer, Money> rest = new TreeMap<>();
        for (int year : years) {
            if (!form.optionalText("rest-" + year).isEmpty()) {
                rest.put(year, form.money("rest-" + year));
            }
        }
        form.refuseIfWrong();
        Quarter quarter = quarters.stream()
                .filter(one -> one.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refused("quarter", "Bitte das Quartal auswählen."));
        Optional<Light> override = Stream.of(Light.values())
                .filter(light -> light.name().equals(form.optionalText("override")))
                .findFirst();
        return new ProgressNote(
                quarter,
                done,
                form.optionalText("nextSteps"),
                form.optionalText("deviation"),
                form.optionalText("cause"),
                form.optionalText("countermeasure"),
                percent,
                rest,
                override,
                form.optionalText("overrideReason"));
    }
}
