/** Owns what visitors looked for in vain: words counted by day, nothing about who looked, until the count is deleted. */
@NullMarked
package de.wirtschaftsstandort.demand;

import org.jspecify.annotations.NullMarked;
