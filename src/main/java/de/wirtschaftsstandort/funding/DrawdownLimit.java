package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * The largest call that is allowed.
 *
 * @param expected eligible and due within the time of use
 * @param unused of earlier calls, and asked for but not yet paid out
 * @param left of the grant, and of the year's tranche
 */
public record DrawdownLimit(
        Money expected, Money share, Money unused, Money left, Money leftOfYear, Setting useWithin) {

    public Money maximum() {
        Money most = share.minus(unused);
        for (Money other : List.of(left, leftOfYear)) {
            most = most.compareTo(other) <= 0 ? most : other;
        }
        return most.isNegative() ? Money.ZERO : most;
    }

    /** What the largest call is bounded by, to follow its amount. */
    String because() {
        Money byUse = share.minus(unused);
        if (left.compareTo(byUse) < 0 && left.compareTo(leftOfYear) <= 0) {
            return "mehr ist vor dem Schlussnachweis von der Zuwendung nicht abrufbar.";
        }
        if (leftOfYear.compareTo(byUse) < 0) {
            return "mehr lässt die Jahresscheibe dieses Jahres nicht zu.";
        }
        return "Förderanteil " + share.format("de") + " der bis zum Ende der Frist fälligen Zahlungen, abzüglich "
                + unused.format("de") + " aus früheren Abrufen (" + useWithin.citation() + ").";
    }
}
