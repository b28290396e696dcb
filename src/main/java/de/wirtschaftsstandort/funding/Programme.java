package de.wirtschaftsstandort.funding;

import java.util.Optional;

/**
 * A funding programme.
 *
 * @param planned the period of the concept; the approved one stands in the grant decision
 */
public record Programme(
        ProgrammeId id,
        String code,
        String name,
        String applicant,
        DateRange planned,
        Optional<ProgrammeId> predecessor) {}
