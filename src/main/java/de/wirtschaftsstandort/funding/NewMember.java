package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/**
 * Somebody who takes a seat.
 *
 * @param email where somebody without an account is invited; empty for the address of the account, or none
 */
public record NewMember(
        UserId user,
        String name,
        Stakeholder stakeholder,
        String function,
        boolean voting,
        boolean voluntary,
        LocalDate from,
        String email) {}
