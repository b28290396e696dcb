/** Serves the tiles of maps. */
@NullMarked
package de.wirtschaftsstandort.maptile.web;

import org.jspecify.annotations.NullMarked;
