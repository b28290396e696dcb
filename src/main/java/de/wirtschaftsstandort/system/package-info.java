/** Owns the words about the system itself: which actions its screens need and where they stand. */
@NullMarked
package de.wirtschaftsstandort.system;

import org.jspecify.annotations.NullMarked;
