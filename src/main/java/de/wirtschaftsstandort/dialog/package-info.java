/** Owns dialogs: the typed model of their tabs and fields, of both generations of Magnolia's YAML, and where each field stores its value. */
@NullMarked
package de.wirtschaftsstandort.dialog;

import org.jspecify.annotations.NullMarked;
