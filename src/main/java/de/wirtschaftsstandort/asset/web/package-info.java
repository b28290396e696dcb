/** Serves the bytes of assets and their renditions. */
@NullMarked
package de.wirtschaftsstandort.asset.web;

import org.jspecify.annotations.NullMarked;
