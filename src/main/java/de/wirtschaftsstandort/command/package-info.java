/** What the WAR does for a module's author without a database: check a folder of modules, render one template. */
@org.jspecify.annotations.NullMarked
package de.wirtschaftsstandort.command;
