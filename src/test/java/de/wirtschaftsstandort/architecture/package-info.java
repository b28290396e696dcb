/** The structure of the house as tests. */
@NullMarked
package de.wirtschaftsstandort.architecture;

import org.jspecify.annotations.NullMarked;
