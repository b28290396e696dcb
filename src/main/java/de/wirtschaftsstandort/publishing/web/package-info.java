/** Owns the backoffice screens of publications: the log, what is planned, approvals, versions. */
@NullMarked
package de.wirtschaftsstandort.publishing.web;

import org.jspecify.annotations.NullMarked;
