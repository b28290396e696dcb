package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.AsOf;
import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a report is asked for.
 *
 * @param asOf what counted on a day, as far as it was on record at an instant: the same pair gives the same report for ever
 * @param period of payments
 * @param year only this one's; empty for the whole programme
 * @param measure only the one of this number; empty for all
 * @param proof only what is in the proof of this number; empty for all
 * @param drawdown only what the money of this drawdown paid; empty for all
 */
record ReportQuery(
        AsOf asOf,
        DateRange period,
        OptionalInt year,
        Optional<Integer> measure,
        Optional<String> proof,
        Optional<String> drawdown) {

    /**
     * @param whole the approved period as it was on record; where no other is asked for, the report begins with it
     * @throws Refused at the field that cannot be read
     */
    static ReportQuery of(Desk desk, Function<AsOf, DateRange> whole, Map<String, String> fields) {
        FormReader form = new FormReader(fields);
        LocalDate day = form.optionalDate("day").orElse(desk.today());
        AsOf asOf = new AsOf(day, known(desk, form.optionalText("known")));
        LocalDate from =
                form.optionalDate("from").orElseGet(() -> whole.apply(asOf).from());
        LocalDate to = form.optionalDate("to").orElse(day.isBefore(from) ? from : day);
        OptionalInt year =
                form.optionalText("year").isEmpty() ? OptionalInt.empty() : OptionalInt.of(form.wholeNumber("year"));
        Optional<Integer> measure =
                form.optionalText("measure").isEmpty() ? Optional.empty() : Optional.of(form.wholeNumber("measure"));
        form.refuseIfWrong();
        if (to.isBefore(from)) {
            throw new Refused("to", "Der Zeitraum endet vor seinem Beginn.");
        }
        return new ReportQuery(
                asOf, new DateRange(from, to), year, measure, number(form, "proof"), number(form, "drawdown"));
    }

    private static Optional<String> number(FormReader form, String field) {
        return Optional.of(form.optionalText(field)).filter(text -> !text.isEmpty());
    }

    private static Instant known(Desk desk, String text) {
        if (text.isEmpty()) {
            return desk.now().knownAt();
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException noInstant) {
            throw new Refused("known", "„" + text + "“ ist kein Zeitpunkt, z. B. 2023-07-01T08:00:00Z.");
        }
    }

    /** As an address repeats it, the instant included. */
    String address() {
        return "day=" + asOf.day() + "&known="
                + URLEncoder.encode(asOf.knownAt().toString(), StandardCharsets.UTF_8)
                + "&from=" + period.from() + "&to=" + period.to()
                + "&year=" + (year.isPresent() ? Integer.toString(year.getAsInt()) : "")
                + "&measure=" + measure.map(String::valueOf).orElse("")
                + numbered("proof", proof)
                + numbered("drawdown", drawdown);
    }

    private static String numbered(String field, Optional<String> number) {
        return number.map(one -> "&" + field + "=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                .orElse("");
    }
}
