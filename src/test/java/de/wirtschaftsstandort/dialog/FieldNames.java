package de.wirtschaftsstandort.dialog;

import java.util.Arrays;
import java.util.List;

/** The short names of all types of fields, for the schema of dialogs. */
public final class FieldNames {

    private FieldNames() {}

    public static List<String> all() {
        return Arrays.stream(FieldType.values())
                .flatMap(type -> type.aliases().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
