package de.wirtschaftsstandort.funding;

/** Key of a drawdown request. */
public record DrawdownId(int value) {}
