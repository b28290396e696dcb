/** Owns the module folders: load order, resource look-up, message bundles, watching. */
@NullMarked
package de.wirtschaftsstandort.lightmodule;

import org.jspecify.annotations.NullMarked;
