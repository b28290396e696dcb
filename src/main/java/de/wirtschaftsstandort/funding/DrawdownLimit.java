package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * The largest call that is allowed.
 *
 * @param expected eligible: in advance what falls due within the time of use, reimbursed what was paid up to the day, settled
 *     what the proofs come to
 * @param unused in advance what earlier calls left unused, else what they brought; and asked for but not yet paid out
 * @param left of the grant, and of the year's tranche
 * @param heldBack of it until the final proof is handed in
 * @param basis what the call follows
 * @param rule the time of use, that spending is reimbursed, or the final instalment
 */
public record DrawdownLimit(
        Money expected,
        Money share,
        Money unused,
        Money left,
        Money leftOfYear,
        Money heldBack,
        DrawdownBasis basis,
        Setting rule) {

    /** The grant follows what was spent; else it is advanced for what falls due. */
    public boolean followsSpending() {
        return basis != DrawdownBasis.ADVANCE;
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
            return basis == DrawdownBasis.SETTLEMENT
                    ? "mehr ergibt der Schlussnachweis nicht."
                    : heldBack.isZero()
                            ? "mehr ist vor dem Schlussnachweis von der Zuwendung nicht abrufbar."
                            : "die Schlussrate von " + heldBack.format("de")
                                    + " ist erst abrufbar, wenn der Schlussnachweis eingereicht ist.";
        }
        if (leftOfYear.compareTo(byUse) < 0) {
            return "mehr lässt die Jahresscheibe dieses Jahres nicht zu.";
        }
        return "Förderanteil " + share.format("de")
                + switch (basis) {
                    case ADVANCE -> " der bis zum Ende der Frist fälligen Zahlungen";
                    case REIMBURSEMENT -> " der bezahlten Belege";
                    case SETTLEMENT -> " nach dem Schlussnachweis";
                }
                + ", abzüglich " + unused.format("de") + " aus früheren Abrufen (" + rule.citation() + ").";
    }
}
