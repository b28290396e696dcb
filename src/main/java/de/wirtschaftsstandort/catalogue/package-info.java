/** Owns the companies and business sites as somebody looks for them: typed views, criteria, finders over the content. */
@NullMarked
package de.wirtschaftsstandort.catalogue;

import org.jspecify.annotations.NullMarked;
