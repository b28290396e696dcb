/**
 * What editors do with content: apps with lists and trees, forms read from and written to nodes, drafts, and the one place
 * that asks for the rights to all of it.
 */
@NullMarked
package de.wirtschaftsstandort.backoffice;

import org.jspecify.annotations.NullMarked;
