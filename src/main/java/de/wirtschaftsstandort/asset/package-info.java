/** Owns media: assets of the workspace {@code dam}, their metadata, addresses and renditions. */
@NullMarked
package de.wirtschaftsstandort.asset;

import org.jspecify.annotations.NullMarked;
