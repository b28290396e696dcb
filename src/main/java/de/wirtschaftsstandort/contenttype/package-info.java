/** Owns the types of content: what items of a workspace consist of, their workspaces, the app generated from a type. */
@NullMarked
package de.wirtschaftsstandort.contenttype;

import org.jspecify.annotations.NullMarked;
