package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A programme as it is set up: its period, its own classification, its measures with their plan.
 *
 * @param fundingBody the authority that grants the money, as reports name it
 * @param dimension what the classification is called here, e.g. Themenbereich or Säule
 * @param categories in order; measures name theirs by position, the first is 1
 */
public record ProgrammeOutline(
        String code,
        String name,
        String applicant,
        String fundingBody,
        DateRange planned,
        String dimension,
        List<String> categories,
        List<NewMeasure> measures) {

    /** A measure of the outline. */
    public record NewMeasure(int number, String title, int category, Map<Integer, Money> plan, Set<Quarter> quarters) {

        public NewMeasure {
            plan = Map.copyOf(plan);
            quarters = Set.copyOf(quarters);
        }
    }

    public ProgrammeOutline {
        categories = List.copyOf(categories);
        measures = List.copyOf(measures);
    }

    /** What keeps it from being set up. */
    List<Complaint> complaints() {
        Complaints complaints = new Complaints();
        complaints
                .when(
                        !code.matches("[A-Z0-9][A-Z0-9-]{1,29}"),
                        "code",
                        "Das Kurzzeichen besteht aus 2 bis 30 Großbuchstaben, Ziffern und Bindestrichen, z. B."
                                + " RB-NOS-2026.")
                .blank(applicant, "applicant", "Bitte den Zuwendungsempfänger nennen.")
                .blank(name, "name", "Bitte das Programm benennen.");
        complaints.blank(fundingBody, "fundingBody", "Bitte die Bewilligungsbehörde nennen.");
        complaints.blank(dimension, "dimension", "Bitte die Gliederung benennen.");
        complaints.when(categories.isEmpty(), "categories", "Eine Gliederung hat mindestens einen Eintrag.");
        complaints.when(
                measures.stream().map(NewMeasure::number).distinct().count() < measures.size(),
                "measures",
                "Eine Maßnahmennummer kommt zweimal vor.");
        measures.forEach(measure -> {
            String name = "M" + measure.number();
            complaints.when(measure.number() < 1, "measures", name + ": Nummern beginnen bei 1.");
            complaints.blank(measure.title(), "measures", name + " hat keinen Titel.");
            complaints.when(
                    measure.category() < 1 || measure.category() > categories.size(),
                    "measures",
                    name + " gehört zu keinem Eintrag der Gliederung.");
            complaints.when(
                    !planned.years().containsAll(measure.plan().keySet()),
                    "measures",
                    name + " hat Geld außerhalb der Laufzeit " + planned + ".");
            complaints.when(
                    measure.plan().values().stream().anyMatch(Money::isNegative),
                    "measures",
                    name + " hat einen Betrag unter null.");
            complaints.when(
                    !Quarter.in(planned).containsAll(measure.quarters()),
                    "measures",
                    name + " hat ein Quartal außerhalb der Laufzeit.");
        });
        return complaints.list();
    }
}
