/** Owns the content apps of light modules: both of Magnolia's generations read into one typed model. */
@NullMarked
package de.wirtschaftsstandort.app;

import org.jspecify.annotations.NullMarked;
