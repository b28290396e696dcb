package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * Where a programme stands with its granting body.
 *
 * @param used the grant's share of what was spent
 * @param cut lump sums the granting body took off the grant
 * @param heldBack of the grant until the granting body has examined the final proof
 * @param callable left to call: before the final proof without what is held back, with it what the proof comes to
 * @param payable of that, left to be paid out: what is held back only after the examination
 * @param finalProof once it was handed in
 */
public record DrawdownPosition(
        Money granted,
        Money requested,
        Money paidOut,
        Money used,
        Money unused,
        Money prefinanced,
        Money cut,
        Money heldBack,
        Money callable,
        Money payable,
        Optional<FinalProof> finalProof,
        List<PayoutUse> payouts,
        List<Setting> rules) {}
