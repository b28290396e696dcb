/**
 * Offers in the exchange format OpenImmo 1.2.7: which field of a plot or a building is which element, both ways, and the
 * files themselves. What the format does not know travels in its user-defined fields, so that nothing mapped is lost.
 */
@NullMarked
package de.wirtschaftsstandort.openimmo;

import org.jspecify.annotations.NullMarked;
