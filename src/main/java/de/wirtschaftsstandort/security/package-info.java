/** Owns who may do what; until the backoffice comes: everybody may read, nobody may write. */
@NullMarked
package de.wirtschaftsstandort.security;

import org.jspecify.annotations.NullMarked;
