/** Owns what becomes of plots and buildings on offer: who stands by what is said of them, and the reminders about it. */
@NullMarked
package de.wirtschaftsstandort.offers;

import org.jspecify.annotations.NullMarked;
