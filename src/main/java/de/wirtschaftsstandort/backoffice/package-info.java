/** What editors do with content: lists, forms, drafts, trash, and the one place that asks for the rights to all of it. */
@NullMarked
package de.wirtschaftsstandort.backoffice;

import org.jspecify.annotations.NullMarked;
