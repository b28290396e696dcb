/** Owns the content: workspaces, stages, nodes, versions, trash and the change log, all in PostgreSQL. */
@NullMarked
package de.wirtschaftsstandort.content;

import org.jspecify.annotations.NullMarked;
