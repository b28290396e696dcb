package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * What a missing funding notice may cost: a share of the state's part of the money used.
 *
 * @param stateMoney the state's part of the grant for the spending
 */
public record PublicityRisk(Money grant, Money stateMoney, Money least, Money most, List<Setting> rules) {

    static PublicityRisk of(Money eligible, FundingRate rate, Setting stateShare, Setting penalty) {
        Money grant = rate.share(eligible);
        Money state = new FundingRate(stateShare.number()).share(grant);
        return new PublicityRisk(
                grant,
                state,
                new FundingRate(penalty.value().required(0).intValue()).share(state),
                new FundingRate(penalty.value().required(1).intValue()).share(state),
                List.of(stateShare, penalty));
    }
}
