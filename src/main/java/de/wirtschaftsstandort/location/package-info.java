/** Owns tours of sites: their standpoints and points as a visitor meets them, what must be true of them. */
@NullMarked
package de.wirtschaftsstandort.location;

import org.jspecify.annotations.NullMarked;
