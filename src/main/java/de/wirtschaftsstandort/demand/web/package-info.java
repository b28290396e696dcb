/** The screen of what visitors looked for and did not find. */
@NullMarked
package de.wirtschaftsstandort.demand.web;

import org.jspecify.annotations.NullMarked;
