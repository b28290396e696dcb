/** How the WAR becomes a fast process (ADR 13) and the image starts with beans decided beforehand (ADR 14). */
@NullMarked
package de.wirtschaftsstandort.launch;

import org.jspecify.annotations.NullMarked;
