/** The screens of the funded measures and the rendering of their reports; everything that changes something is a use case of {@code funding}. */
@NullMarked
package de.wirtschaftsstandort.funding.web;

import org.jspecify.annotations.NullMarked;
