/** Owns media: assets of the workspace {@code dam}, their metadata, addresses and renditions; draws pictures where there is no photo. */
@NullMarked
package de.wirtschaftsstandort.asset;

import org.jspecify.annotations.NullMarked;
