package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of eligible spending that the grant pays.
 *
 * @param basisPoints 8000 is 80 %
 */
public record FundingRate(int basisPoints) {

    private static final long WHOLE = 10_000;

    public FundingRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("a rate lies between 0 and 10000 basis points: " + basisPoints);
        }
    }

    /** Half up on the cent; a negative amount mirrors the positive one. */
    public Money share(Money eligible) {
        long absolute = Math.abs(eligible.cents());
        long share = Math.addExact(Math.multiplyExact(absolute, (long) basisPoints), WHOLE / 2) / WHOLE;
        return Money.ofCents(eligible.cents() < 0 ? -share : share);
    }

    /** What stays with the recipient of an eligible amount. */
    public Money ownPart(Money eligible) {
        return eligible.minus(share(eligible));
    }

    /** A share for every row by differences of the running sum, so that the column adds up to the share of the sum. */
    public List<Money> spread(List<Money> rows) {
        List<Money> shares = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Money row : rows) {
            Money before = share(sum);
            sum = sum.plus(row);
            shares.add(share(sum).minus(before));
        }
        return List.copyOf(shares);
    }

    /** The largest eligible amount whose share is not above the given grant. */
    public Money largestEligible(Money grant) {
        if (basisPoints == 0) {
            return Money.ZERO;
        }
        long eligible = Math.multiplyExact(grant.cents(), WHOLE) / basisPoints;
        while (share(Money.ofCents(eligible + 1)).compareTo(grant) <= 0) {
            eligible++;
        }
        while (eligible > 0 && share(Money.ofCents(eligible)).compareTo(grant) > 0) {
            eligible--;
        }
        return Money.ofCents(eligible);
    }
}
