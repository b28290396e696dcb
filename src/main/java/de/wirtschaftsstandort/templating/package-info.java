/** Owns FreeMarker: the renderer, directives, functions and node model of light-module scripts, and the house's own texts. */
@NullMarked
package de.wirtschaftsstandort.templating;

import org.jspecify.annotations.NullMarked;
