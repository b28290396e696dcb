/** Owns the backoffice screens of the media library. */
@NullMarked
package de.wirtschaftsstandort.media.web;

import org.jspecify.annotations.NullMarked;
