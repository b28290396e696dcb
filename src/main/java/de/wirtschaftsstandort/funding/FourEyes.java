package de.wirtschaftsstandort.funding;

import java.util.Optional;

/**
 * Who recorded something neither checks nor releases it, and whoever works for the supplier does neither; no role is
 * exempt. The one place for screens, imports and interfaces; the database holds the same for rows.
 */
final class FourEyes {

    private FourEyes() {}

    /** Of a receipt on record: whoever prepared it as a draft is no other person than who recorded it. */
    static void require(Actor actor, Receipt receipt, String step) {
        receipt.preparer()
                .ifPresent(preparer -> requireOther(actor, preparer, step, "den Beleg als Entwurf vorbereitet hat"));
        require(actor, receipt.programme(), receipt.recorder(), receipt.supplier(), step);
    }

    static void require(Actor actor, ProgrammeId programme, UserId recorder, PartyId supplier, String step) {
        requireOther(actor, recorder, step, "den Beleg erfasst hat");
        if (actor.rolesIn(programme).contains(FundingRole.PROVIDER)
                || actor.employer().equals(Optional.of(supplier))) {
            throw new NotPermitted(step + " dürfen nur Beschäftigte des Landkreises, nicht der Auftragnehmer.");
        }
    }

    /** @param did what the other person did, as a relative clause goes on after "der" */
    static void requireOther(Actor actor, UserId other, String step, String did) {
        if (actor.user().equals(other)) {
            throw new NotPermitted(step + " muss jemand anderes als " + other + ", der " + did + ".");
        }
    }
}
