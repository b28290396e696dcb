/** How the WAR becomes a fast process; whatever goes wrong here costs time at the start, never the start (ADR 13). */
@NullMarked
package de.wirtschaftsstandort.launch;

import org.jspecify.annotations.NullMarked;
