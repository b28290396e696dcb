/** Owns what registers and statutes say: municipalities and borders, WZ 2008 and 2025, traffic nodes, area types. */
@NullMarked
package de.wirtschaftsstandort.reference;

import org.jspecify.annotations.NullMarked;
