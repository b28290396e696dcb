/** Owns who may do what: accounts, groups, roles, rights, sign-in with second factor, sessions, the audit log. */
@NullMarked
package de.wirtschaftsstandort.security;

import org.jspecify.annotations.NullMarked;
