/** Owns the way from YAML to typed definitions: reading, merging, binding, registry, problems; knows no concrete definition. */
@NullMarked
package de.wirtschaftsstandort.definition;

import org.jspecify.annotations.NullMarked;
