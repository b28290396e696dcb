package de.wirtschaftsstandort.funding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the offers of a procurement are compared; bidders know it before they bid. */
public record AwardScheme(List<AwardCriterion> criteria, PriceFormula formula, TieRule tie) {

    /** More criteria than this nobody weighs. */
    public static final int MOST = 6;

    private static final int WHOLE = 100;

    public AwardScheme {
        criteria = List.copyOf(criteria);
    }

    /** Those that people give points for. */
    public List<AwardCriterion> judged() {
        return criteria.stream().filter(one -> !one.byPrice()).toList();
    }

    /** {@code Preis 60 %, Konzept 40 %}. */
    public String weights() {
        return criteria.stream()
                .map(one -> one.name() + " " + one.weight() + " %")
                .collect(Collectors.joining(", "));
    }

    Complaints check() {
        int sum = criteria.stream().mapToInt(AwardCriterion::weight).sum();
        return new Complaints()
                .when(criteria.isEmpty(), "criteria", "Bitte mindestens ein Kriterium mit Gewicht angeben.")
                .when(
                        criteria.stream().filter(AwardCriterion::byPrice).count() > 1,
                        "criteria",
                        "Der Preis ist ein Kriterium und kommt einmal vor.")
                .when(criteria.size() > MOST, "criteria", "Mehr als " + MOST + " Kriterien lassen sich nicht abwägen.")
                .when(
                        criteria.stream().anyMatch(one -> one.name().isBlank()),
                        "criteria",
                        "Jedes Kriterium braucht einen Namen.")
                .when(
                        criteria.stream()
                                        .map(one -> one.name().strip().toLowerCase(Locale.GERMAN))
                                        .distinct()
                                        .count()
                                < criteria.size(),
                        "criteria",
                        "Jedes Kriterium kommt einmal vor.")
                .when(
                        criteria.stream().anyMatch(one -> one.weight() < 1 || one.weight() > WHOLE),
                        "criteria",
                        "Ein Gewicht liegt zwischen 1 und 100.")
                .when(
                        !criteria.isEmpty() && sum != WHOLE,
                        "criteria",
                        "Die Gewichte ergeben zusammen " + sum + ", nötig sind 100.");
    }
}
