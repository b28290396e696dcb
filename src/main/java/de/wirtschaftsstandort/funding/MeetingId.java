package de.wirtschaftsstandort.funding;

/** Key of a meeting. */
public record MeetingId(int value) {}
