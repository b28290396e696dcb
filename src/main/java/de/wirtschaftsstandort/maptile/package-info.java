/** Owns the background of maps: tiles of a map service, handed on by us so that no visitor meets the service; off by default. */
@NullMarked
package de.wirtschaftsstandort.maptile;

import org.jspecify.annotations.NullMarked;
