package de.wirtschaftsstandort.dialog;

/**
 * What is known of a field while its settings are read.
 *
 * @param name the property's, for an entry of a repeated field without a name of its own that field's name
 * @param classic written for the 5.x forms
 * @param entry whether it edits the entries of a repeated field
 */
record FieldContext(Keys keys, LabelKeys labels, String name, FieldType type, boolean classic, boolean entry) {

    String transformer() {
        return simple(keys.text("transformerClass"));
    }

    /** Without package and without {@code Definition}. */
    static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replaceFirst("Definition$", "");
    }
}
