package de.wirtschaftsstandort.funding;

import java.time.LocalDate;

/**
 * A thing that was bought with grant money.
 *
 * @param boundUntil last day on which it has to serve its purpose
 */
public record InventoryItem(String description, LocalDate acquiredOn, LocalDate boundUntil, String location) {}
