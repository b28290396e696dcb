/** Owns the frame of the backoffice: sections, dashboard cards, global search and their words; features plug in by ports. */
@NullMarked
package de.wirtschaftsstandort.shell;

import org.jspecify.annotations.NullMarked;
