/** The application's root; holds nothing but the start. */
@NullMarked
package de.wirtschaftsstandort;

import org.jspecify.annotations.NullMarked;
