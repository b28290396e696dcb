/** The whole application as its users meet it: the WAR as a process, a real browser, real failures. */
@NullMarked
package de.wirtschaftsstandort.acceptance;

import org.jspecify.annotations.NullMarked;
