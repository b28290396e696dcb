package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.util.List;

/**
 * Where a programme stands with its granting body.
 *
 * @param used the grant's share of what was spent
 * @param callable left to call before the final proof
 */
public record DrawdownPosition(
        Money granted,
        Money requested,
        Money paidOut,
        Money used,
        Money unused,
        Money prefinanced,
        Money heldBack,
        Money callable,
        List<PayoutUse> payouts,
        List<Setting> rules) {}
