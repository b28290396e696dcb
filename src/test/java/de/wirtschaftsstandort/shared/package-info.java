/** Tests of the shared values. */
@NullMarked
package de.wirtschaftsstandort.shared;

import org.jspecify.annotations.NullMarked;
