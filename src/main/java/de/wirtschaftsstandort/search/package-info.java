/** Owns the full-text index over the content: a copy for this process alone, made from the store and thrown away at will. */
@NullMarked
package de.wirtschaftsstandort.search;

import org.jspecify.annotations.NullMarked;
