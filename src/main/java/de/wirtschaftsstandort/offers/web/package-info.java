/** The screens of plots and buildings on offer. */
@NullMarked
package de.wirtschaftsstandort.offers.web;

import org.jspecify.annotations.NullMarked;
