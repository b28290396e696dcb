/** Builders, fakes and servers the tests share. */
@NullMarked
package de.wirtschaftsstandort.support;

import org.jspecify.annotations.NullMarked;
