/** Pictures that stand for a page where its address is shared: drawn from its heading, its site and the site's colours. */
@NullMarked
package de.wirtschaftsstandort.sharing;

import org.jspecify.annotations.NullMarked;
