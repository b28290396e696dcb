package de.wirtschaftsstandort.funding;

/** Somebody's seat in a body. */
public record Member(MemberId id, UserId user, String name, Stakeholder stakeholder, boolean voting) {}
