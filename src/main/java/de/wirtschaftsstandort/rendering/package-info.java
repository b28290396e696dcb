/** Owns the way from a node and its definition to output; the template language is behind the port Renderer. */
@NullMarked
package de.wirtschaftsstandort.rendering;

import org.jspecify.annotations.NullMarked;
