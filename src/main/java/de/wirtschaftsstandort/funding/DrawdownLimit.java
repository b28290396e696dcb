package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * The largest call that is allowed.
 *
 * @param expected eligible: in advance what falls due within the time of use, reimbursed what was paid up to the day
 * @param unused in advance what earlier calls left unused, reimbursed what they brought; and asked for but not yet paid out
 * @param left of the grant, and of the year's tranche
 * @param rule the time of use, or that spending is reimbursed
 */
public record DrawdownLimit(Money expected, Money share, Money unused, Money left, Money leftOfYear, Setting rule) {

    /** Erstattung: the grant follows what was spent; else it is advanced for what falls due. */
    public boolean reimbursed() {
        return rule.key() == RuleKey.DRAWDOWN_PROCEDURE;
    }

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
        return "Förderanteil " + share.format("de")
                + (reimbursed() ? " der bezahlten Belege" : " der bis zum Ende der Frist fälligen Zahlungen")
                + ", abzüglich " + unused.format("de") + " aus früheren Abrufen (" + rule.citation() + ").";
    }
}
