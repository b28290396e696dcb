/** Owns REST delivery: endpoint definitions, and published content as JSON at the addresses they open. */
@NullMarked
package de.wirtschaftsstandort.rest;

import org.jspecify.annotations.NullMarked;
