package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;

/**
 * What the final proof comes to.
 *
 * @param grant share of everything eligible, never above the grant
 * @param repay drawn beyond it
 * @param due still to come from the granting body
 * @param notCalled of the grant, never drawn
 */
public record FinalSettlement(Money eligible, Money grant, Money drawn, Money repay, Money due, Money notCalled) {

    static FinalSettlement of(Money eligible, Money drawn, FundingTerms terms) {
        Money share = terms.rate().share(eligible);
        Money grant = share.compareTo(terms.grantMax()) > 0 ? terms.grantMax() : share;
        Money difference = drawn.minus(grant);
        return new FinalSettlement(
                eligible,
                grant,
                drawn,
                difference.isPositive() ? difference : Money.ZERO,
                difference.isNegative() ? difference.negated() : Money.ZERO,
                terms.grantMax().minus(drawn));
    }
}
