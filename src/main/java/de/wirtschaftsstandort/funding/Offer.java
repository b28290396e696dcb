package de.wirtschaftsstandort.funding;

import de.wirtschaftsstandort.shared.Money;
import java.time.Instant;
import java.util.OptionalInt;

/** A bid. */
public record Offer(
        PartyId bidder,
        Instant receivedAt,
        Money net,
        Money gross,
        boolean formallyOk,
        OptionalInt score,
        String rejectedReason) {}
