/** Programs behind the scripts in {@code bench/}: they measure, and they kill what they have started. */
@NullMarked
package de.wirtschaftsstandort.bench;

import org.jspecify.annotations.NullMarked;
