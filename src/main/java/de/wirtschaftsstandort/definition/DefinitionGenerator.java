package de.wirtschaftsstandort.definition;

import java.util.Map;

/** Makes the plain data of one definition from another one, e.g. an app from a content type. */
@FunctionalInterface
public interface DefinitionGenerator<T> {

    /** Maps, lists and single values as a YAML file would have them; must not throw. */
    Map<String, Object> generate(DefinitionId id, T value);
}
