package de.wirtschaftsstandort.funding;

/**
 * Somebody's seat in a body.
 *
 * @param email where somebody without an account is invited; empty for none
 */
public record Member(MemberId id, UserId user, String name, Stakeholder stakeholder, boolean voting, String email) {}
