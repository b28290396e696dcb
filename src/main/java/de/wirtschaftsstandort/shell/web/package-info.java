/** Owns the frame's HTTP: how screens are found, guarded and rendered, and the screens for people and one's own account. */
@NullMarked
package de.wirtschaftsstandort.shell.web;

import org.jspecify.annotations.NullMarked;
