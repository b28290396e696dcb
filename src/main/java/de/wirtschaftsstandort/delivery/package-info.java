/** Owns public HTTP: page resolution, page cache, static resources, error pages, sitemap, headers. */
@NullMarked
package de.wirtschaftsstandort.delivery;

import org.jspecify.annotations.NullMarked;
