/**
 * Owns what becomes of plots and buildings on offer: who stands by what is said of them, the
 * interest in them step by step, and the yearly monitoring.
 */
@NullMarked
package de.wirtschaftsstandort.offers;

import org.jspecify.annotations.NullMarked;
