/** Writes and checks the JSON Schemas of docs/schemas. */
@NullMarked
package de.wirtschaftsstandort.schema;

import org.jspecify.annotations.NullMarked;
