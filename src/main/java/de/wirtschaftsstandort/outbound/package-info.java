/** Owns what leaves the house: mails wait in an outbox in the database until the mail server has taken them; files of other hosts are fetched on one way. */
@NullMarked
package de.wirtschaftsstandort.outbound;

import org.jspecify.annotations.NullMarked;
