package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.funding.DateRange;
import de.wirtschaftsstandort.funding.FormReader;
import de.wirtschaftsstandort.funding.FundingRate;
import de.wirtschaftsstandort.funding.GrantDecision;
import de.wirtschaftsstandort.funding.Refused;
import de.wirtschaftsstandort.shared.Money;
import de.wirtschaftsstandort.shared.NotAnAmount;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a decision of the granting body as it was typed. */
final class GrantReader {

    private static final int EARLIEST_YEAR = 2000;

    private GrantReader() {}

    /** @throws Refused at the field that cannot be read */
    static GrantDecision read(FormReader form) {
        GrantDecision.Kind kind = Arrays.stream(GrantDecision.Kind.values())
                .filter(one -> one.name().equals(form.optionalText("kind")))
                .findFirst()
                .orElse(GrantDecision.Kind.INITIAL);
        LocalDate decidedOn = form.date("decidedOn");
        LocalDate receivedOn = form.date("receivedOn");
        LocalDate effectiveFrom = form.date("effectiveFrom");
        LocalDate from = form.date("from");
        LocalDate to = form.date("to");
        Optional<LocalDate> early = form.optionalDate("earlyStartFrom");
        int rate = form.percent("rate");
        Money eligible = form.money("eligible");
        Money grant = form.money("grantMax");
        int held = form.percent("held");
        int grace = form.wholeNumber("grace");
        String reference = form.text("reference");
        form.refuseIfWrong();
        if (to.isBefore(from)) {
            throw new Refused("to", "Der Bewilligungszeitraum endet vor seinem Beginn.");
        }
        return new GrantDecision(
                kind,
                decidedOn,
                receivedOn,
                effectiveFrom,
                new DateRange(from, to),
                early,
                new FundingRate(rate),
                eligible,
                grant,
                held,
                Period.ofMonths(grace),
                reference,
                tranches(form.optionalText("tranches")));
    }

    /** A line for each year: {@code 2023 300.000,00}. */
    private static Map<Integer, Money> tranches(String text) {
        Map<Integer, Money> tranches = new TreeMap<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] parts = line.split("\\s+", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{4}") || Integer.parseInt(parts[0]) < EARLIEST_YEAR) {
                throw new Refused("tranches", "„" + line + "“ ist keine Jahresscheibe, z. B. 2023 300.000,00.");
            }
            try {
                Money amount = Money.parse(parts[1]);
                if (amount.isNegative() || tranches.putIfAbsent(Integer.valueOf(parts[0]), amount) != null) {
                    throw new Refused(
                            "tranches", "Jedes Jahr hat eine Scheibe, und keine liegt unter null: „" + line + "“.");
                }
            } catch (NotAnAmount wrong) {
                throw new Refused("tranches", String.valueOf(wrong.getMessage()));
            }
        }
        return tranches;
    }
}
