/** Owns sites, themes, links and virtual URI mappings. */
@NullMarked
package de.wirtschaftsstandort.site;

import org.jspecify.annotations.NullMarked;
