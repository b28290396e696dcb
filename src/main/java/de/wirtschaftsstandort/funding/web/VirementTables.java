package de.wirtschaftsstandort.funding.web;

import de.wirtschaftsstandort.document.Table;
import de.wirtschaftsstandort.document.Value;
import de.wirtschaftsstandort.funding.ApprovalLevel;
import de.wirtschaftsstandort.funding.Measure;
import de.wirtschaftsstandort.funding.MeasureId;
import de.wirtschaftsstandort.funding.PlanChange;
import de.wirtschaftsstandort.funding.Virement;
import de.wirtschaftsstandort.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of virements for reports. */
final class VirementTables {

    private VirementTables() {}

    static String label(Virement.State state) {
        return switch (state) {
            case SUBMITTED -> "eingereicht";
            case DECIDED -> "beschlossen, wartet auf Genehmigung";
            case REQUESTED -> "beantragt";
            case EFFECTIVE -> "wirksam";
            case REJECTED -> "abgelehnt";
            case WITHDRAWN -> "zurückgezogen";
        };
    }

    /** As {@link #label(Virement.State)}, and what a decided one waits for. */
    static String label(Virement virement) {
        return virement.state() == Virement.State.DECIDED && virement.level() == ApprovalLevel.INTERNAL
                ? "beschlossen, wird später wirksam"
                : label(virement.state());
    }

    /** A motion to vote on: the fields of the form of a vote. */
    static Map<String, String> motion(Virement virement, List<Measure> measures) {
        Map<MeasureId, String> codes = measures.stream().collect(Collectors.toMap(Measure::id, Measure::code));
        String lines = virement.request().lines().stream()
                .map(line -> codes.get(line.measure()) + " " + line.year() + " "
                        + (line.delta().isPositive() ? "+" : "") + line.delta().format("de"))
                .collect(Collectors.joining("; "));
        String kind = virement.request().kind().label();
        return Map.of(
                "item",
                virement.number(),
                "title",
                kind + " " + virement.number(),
                "wording",
                "Der " + kind + " " + virement.number() + " wird zugestimmt (" + lines + "). Begründung: "
                        + virement.request().reason());
    }

    /** What a virement moves: the sum of everything it adds. */
    static Money moved(Virement virement) {
        return virement.request().lines().stream()
                .map(PlanChange::delta)
                .filter(Money::isPositive)
                .reduce(Money.ZERO, Money::plus);
    }

    /** @param day later ones have no effect yet */
    static Table state(List<Virement> virements, LocalDate day) {
        Table.Builder table = Table.of(
                "Umwidmungen",
                Table.Column.header("Nr."),
                Table.Column.text("Art"),
                Table.Column.number("Betrag"),
                Table.Column.text("Entscheidung"),
                Table.Column.text("Stand"),
                Table.Column.text("wirksam ab"),
                Table.Column.text("Begründung"));
        virements.forEach(one -> table.row(
                Value.words(one.number()),
                Value.words(one.request().kind().label()),
                Value.of(moved(one)),
                Value.words(one.level().label()),
                Value.words(
                        one.effectiveOn()
                                        .filter(effective -> effective.isAfter(day))
                                        .isPresent()
                                ? "noch nicht wirksam"
                                : label(one)),
                Value.ofDay(one.effectiveOn()),
                Value.words(one.request().reason())));
        return table.build();
    }
}
