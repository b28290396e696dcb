/** Owns what becomes of plots and buildings on offer: who stands by them, interest step by step, yearly monitoring. */
@NullMarked
package de.wirtschaftsstandort.offers;

import org.jspecify.annotations.NullMarked;
