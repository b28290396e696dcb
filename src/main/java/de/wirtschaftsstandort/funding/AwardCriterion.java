package de.wirtschaftsstandort.funding;

/**
 * What offers are compared by.
 *
 * @param position its place in the list, from 1
 * @param weight per cent
 * @param byPrice whether its points follow from the price
 */
public record AwardCriterion(int position, String name, int weight, boolean byPrice) {}
