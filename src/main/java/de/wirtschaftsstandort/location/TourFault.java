package de.wirtschaftsstandort.location;

/**
 * Why a tour cannot be walked.
 *
 * @param at of the standpoint or the point
 * @param property that is wrong
 * @param key of the message, such as {@code tour.unreachable}
 * @param argument filled into the message; may be empty
 */
public record TourFault(String at, String property, String key, String argument) {}
