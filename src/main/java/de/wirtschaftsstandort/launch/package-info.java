/**
 * How the WAR becomes a fast process (ADR 13) and how the image starts with beans decided beforehand (ADR 14); whatever
 * goes wrong here costs time at the start, never the start.
 */
@NullMarked
package de.wirtschaftsstandort.launch;

import org.jspecify.annotations.NullMarked;
