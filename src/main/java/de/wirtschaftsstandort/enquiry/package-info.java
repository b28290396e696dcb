/** Owns what visitors send: the forms, their stamps, what was sent until it is deleted, and its way to the county. */
@NullMarked
package de.wirtschaftsstandort.enquiry;

import org.jspecify.annotations.NullMarked;
