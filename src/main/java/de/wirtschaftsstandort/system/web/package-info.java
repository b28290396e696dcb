/** Owns the backoffice screens of the system: definitions, light modules, redirects, search indexes. */
@NullMarked
package de.wirtschaftsstandort.system.web;

import org.jspecify.annotations.NullMarked;
