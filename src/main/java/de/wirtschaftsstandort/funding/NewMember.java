package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/** Somebody who takes a seat. */
public record NewMember(
        UserId user,
        String name,
        Stakeholder stakeholder,
        String function,
        boolean voting,
        boolean voluntary,
        LocalDate from) {}
