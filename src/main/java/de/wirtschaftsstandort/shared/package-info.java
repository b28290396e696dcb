/** Values and small ports every package may use; knows no Spring and no package above it. */
@NullMarked
package de.wirtschaftsstandort.shared;

import org.jspecify.annotations.NullMarked;
