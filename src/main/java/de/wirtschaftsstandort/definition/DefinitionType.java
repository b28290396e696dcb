package de.wirtschaftsstandort.definition;

import java.util.Map;

/**
 * A kind of definition, declared by the feature that owns it.
 *
 * @param folder folder below a module that holds the files, e.g. {@code templates}
 * @param ids how ids are formed from the file's place
 * @param boundTo record the resolved map is bound to; unknown keys stay readable in {@link Definition#resolved()}
 * @param generators by the folder of another kind: what lies below a definition of that kind whose file names one of
 *     this kind with {@code !content-type:<id>}
 */
public record DefinitionType<T>(
        String folder, IdStyle ids, Class<T> boundTo, Map<String, DefinitionGenerator<T>> generators) {

    public enum IdStyle {
        /** {@code module:path/name} */
        MODULE_AND_PATH,
        /** {@code name} */
        NAME,
        /** {@code path/name} */
        PATH
    }

    public DefinitionType {
        generators = Map.copyOf(generators);
    }

    public DefinitionType(String folder, IdStyle ids, Class<T> boundTo) {
        this(folder, ids, boundTo, Map.of());
    }
}
