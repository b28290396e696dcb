/** Writes what the house hands out on paper or as a worksheet: reports made of facts, texts and tables, as tagged PDF and as XLSX. */
@NullMarked
package de.wirtschaftsstandort.document;

import org.jspecify.annotations.NullMarked;
