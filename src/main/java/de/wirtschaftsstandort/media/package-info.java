/** Owns the media library: which files may come in, what is said about them, where they are used. */
@NullMarked
package de.wirtschaftsstandort.media;

import org.jspecify.annotations.NullMarked;
