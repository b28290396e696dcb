/** What the WAR does for a module's author without a database: check a folder of modules, render one template. */
@NullMarked
package de.wirtschaftsstandort.command;

import org.jspecify.annotations.NullMarked;
