/** Owns offers as OpenImmo 1.2.7: which field is which element, files read and written, nothing mapped lost on the way. */
@NullMarked
package de.wirtschaftsstandort.openimmo;

import org.jspecify.annotations.NullMarked;
