package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;

/**
 * What the final proof comes to.
 *
 * @param uncut share of everything eligible, never above the grant
 * @param grant that, less what was cut by lump sums
 * @param cut lump sums the granting body took off
 * @param repay drawn beyond it
 * @param due still to come from the granting body
 * @param notCalled of the grant, never drawn
 */
public record FinalSettlement(
        Money eligible, Money uncut, Money grant, Money cut, Money drawn, Money repay, Money due, Money notCalled) {

    static FinalSettlement of(Money eligible, Money drawn, Money cut, FundingTerms terms) {
        Money share = terms.rate().share(eligible);
        Money uncut = share.compareTo(terms.grantMax()) > 0 ? terms.grantMax() : share;
        Money grant = uncut.minus(cut).orNothing();
        Money difference = drawn.minus(grant);
        return new FinalSettlement(
                eligible,
                uncut,
                grant,
                cut,
                drawn,
                difference.orNothing(),
                difference.negated().orNothing(),
                terms.grantMax().minus(cut).minus(drawn).orNothing());
    }
}
