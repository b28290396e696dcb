/** Owns the funded measures in relational tables with constraints; knows no CMS. */
@NullMarked
package de.wirtschaftsstandort.funding;

import org.jspecify.annotations.NullMarked;
