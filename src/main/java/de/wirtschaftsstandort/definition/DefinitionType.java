package de.wirtschaftsstandort.definition;

/**
 * A kind of definition, declared by the feature that owns it.
 *
 * @param folder folder below a module that holds the files, e.g. {@code templates}
 * @param ids how ids are formed from the file's place
 * @param boundTo record the resolved map is bound to; unknown keys stay readable in {@link Definition#resolved()}
 */
public record DefinitionType<T>(String folder, IdStyle ids, Class<T> boundTo) {

    public enum IdStyle {
        /** {@code module:path/name} */
        MODULE_AND_PATH,
        /** {@code name} */
        NAME,
        /** {@code path/name} */
        PATH
    }
}
