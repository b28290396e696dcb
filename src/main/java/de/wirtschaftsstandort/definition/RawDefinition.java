package de.wirtschaftsstandort.definition;

/**
 * A definition as its file says it, before includes, inheritance and decorations.
 *
 * @param path below the folder of its type, without extension
 */
record RawDefinition(DefinitionType<?> type, DefinitionId id, String module, String path, RawDocument document) {

    static DefinitionId idOf(DefinitionType<?> type, String module, String path) {
        String id =
                switch (type.ids()) {
                    case MODULE_AND_PATH -> module + ":" + path;
                    case PATH -> path;
                    case NAME -> path.substring(path.lastIndexOf('/') + 1);
                };
        return DefinitionId.of(id);
    }
}
