/** Owns the way from the author to the public stage: publish, unpublish, their checks and their log. */
@NullMarked
package de.wirtschaftsstandort.publishing;

import org.jspecify.annotations.NullMarked;
