package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;

/**
 * The final proof once it is with the granting body.
 *
 * @param examined whether the granting body has said what it recognises
 * @param eligible of all proofs: recognised where they were examined, claimed where they were not
 * @param cut lump sums the granting body took off the grant
 */
public record FinalProof(boolean examined, Money eligible, Money cut) {

    /** What the grant comes to by it, never above what was granted. */
    Money grant(FundingTerms terms) {
        return FinalSettlement.of(eligible, Money.ZERO, cut, terms).grant();
    }
}
