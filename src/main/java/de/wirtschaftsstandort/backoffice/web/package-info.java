/** The screens of the content apps: lists, forms, choosers, trash. */
@NullMarked
package de.wirtschaftsstandort.backoffice.web;

import org.jspecify.annotations.NullMarked;
