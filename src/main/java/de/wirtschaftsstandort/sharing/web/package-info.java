/** Serves the pictures of shared pages. */
@NullMarked
package de.wirtschaftsstandort.sharing.web;

import org.jspecify.annotations.NullMarked;
