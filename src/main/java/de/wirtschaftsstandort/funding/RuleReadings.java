package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything a rule decides in a programme, in words: terms, deadlines, lights, procurements and virements under way. */
@Component
class RuleReadings {

    private static final int TWENTY_YEARS = 7_300;

    private final TermsInForce terms;
    private final Deadlines deadlines;
    private final Lights lights;
    private final Drawdowns drawdowns;
    private final Procurements procurements;
    private final Virements virements;
    private final PreviewVirement previews;

    RuleReadings(
            TermsInForce terms,
            Deadlines deadlines,
            Lights lights,
            Drawdowns drawdowns,
            Procurements procurements,
            Virements virements,
            PreviewVirement previews) {
        this.terms = terms;
        this.deadlines = deadlines;
        this.lights = lights;
        this.drawdowns = drawdowns;
        this.procurements = procurements;
        this.virements = virements;
        this.previews = previews;
    }

    /** What it is by what it is about, in the order a person reads it. */
    Map<String, String> read(Actor actor, ProgrammeId programme, AsOf asOf) {
        Map<String, String> read = new LinkedHashMap<>();
        terms(read, terms.of(programme, asOf));
        deadlines.within(actor, programme, asOf, TWENTY_YEARS).stream()
                .collect(Collectors.groupingBy(
                        Deadline::title,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> GermanDate.format(one.day()), Collectors.joining(", "))))
                .forEach((title, days) -> read.put("Frist: " + title, days));
        lights.read(actor, programme, asOf).forEach(one -> {
            read.put(
                    "Ampel Budget " + one.measure().code(),
                    one.budget().light().label() + ": " + one.budget().reason());
        });
        drawdowns.compute(programme, asOf).payouts().stream()
                .filter(use -> !use.interestEstimate().isZero())
                .forEach(use -> read.put("Zinsen (Schätzung) " + use.payout().number(), euro(use.interestEstimate())));
        procurements.all(programme).stream()
                .filter(one -> !one.state().isOver())
                .forEach(one -> read.put("Vergabe " + one.number(), advice(procurements.advice(one))));
        virements.of(programme).stream()
                .filter(one -> one.state() == Virement.State.SUBMITTED)
                .forEach(one -> read.put("Umwidmung " + one.number(), level(one)));
        return read;
    }

    private static void terms(Map<String, String> read, FundingTerms terms) {
        read.put("Fördersatz", Percent.ofBasisPoints(terms.rate().basisPoints()).format());
        read.put("Höchste Zuwendung", euro(terms.grantMax()));
        terms.caps().forEach((year, cap) -> read.put("Obergrenze " + year, euro(cap)));
        read.put("Einbehaltene Schlussrate", euro(terms.heldBack()));
        read.put("Letzter Zahlungstag", GermanDate.format(terms.lastPaymentDay()));
    }

    private static String advice(ProcedureAdvice advice) {
        return advice.required().label()
                + (advice.bidderInformation()
                        ? ", Bieter " + advice.bidderInformationDays() + " Tage vorher informieren"
                        : "");
    }

    private String level(Virement virement) {
        VirementPreview preview = previews.compute(virement.programme(), virement.request());
        return preview.complaints().isEmpty()
                ? preview.level().label()
                : "geht nicht: "
                        + preview.complaints().stream().map(Complaint::sentence).collect(Collectors.joining(" "));
    }

    private static String euro(Money money) {
        return money.format("de");
    }
}
