/** The screens of what visitors sent. */
@NullMarked
package de.wirtschaftsstandort.enquiry.web;

import org.jspecify.annotations.NullMarked;
