/** Owns the connection: the embedded PostgreSQL, migrations, database roles, and the words when none of it works. */
@NullMarked
package de.wirtschaftsstandort.database;

import org.jspecify.annotations.NullMarked;
