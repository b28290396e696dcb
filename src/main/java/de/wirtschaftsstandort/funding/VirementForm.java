package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Map;

/** What is wrong with a virement before any plan is looked at. */
final class VirementForm {

    private VirementForm() {}

    static List<Complaint> complaints(VirementRequest request, Map<MeasureId, Measure> measures) {
        Complaints complaints = new Complaints();
        complaints.blank(request.reason(), "reason", "Bitte die Umwidmung begründen.");
        complaints.when(request.lines().isEmpty(), "lines", "Es fehlen die Beträge.");
        complaints.when(
                request.lines().stream().anyMatch(line -> line.delta().isZero()),
                "lines",
                "Ein Betrag von 0,00 € bewegt nichts.");
        complaints.when(
                request.lines().stream().anyMatch(line -> !measures.containsKey(line.measure())),
                "lines",
                "Eine der Maßnahmen gehört nicht zu diesem Programm.");
        complaints.when(
                request.lines().stream()
                                .map(line -> line.measure().value() + "/" + line.year())
                                .distinct()
                                .count()
                        < request.lines().size(),
                "lines",
                "Eine Maßnahme steht für dasselbe Jahr zweimal da.");
        Money sum = request.lines().stream().map(PlanChange::delta).reduce(Money.ZERO, Money::plus);
        complaints.when(
                request.kind().addsUpToZero() && !sum.isZero(),
                "lines",
                () -> "Die Beträge müssen sich ausgleichen; es bleiben " + sum.format("de") + ".");
        complaints.when(
                !request.kind().addsUpToZero() && request.decision().isEmpty(),
                "decision",
                request.kind().label() + " braucht einen Bescheid.");
        complaints.when(
                request.kind() == VirementKind.RETURN && !sum.isNegative(),
                "lines",
                "Eine Rückgabe muss den Plan verringern.");
        complaints.when(
                request.kind() == VirementKind.INCREASE && !sum.isPositive(),
                "lines",
                "Eine Aufstockung muss den Plan erhöhen.");
        complaints.when(
                request.kind() == VirementKind.TRANSFER
                        && request.lines().stream()
                                        .mapToInt(PlanChange::year)
                                        .distinct()
                                        .count()
                                > 1,
                "lines",
                "Eine Umwidmung bleibt in einem Jahr; zwischen Jahren ist es eine Jahresverschiebung.");
        return complaints.list();
    }
}
