package de.wirtschaftsstandort.openimmo;

/** How the value of a field is written. */
enum FieldType {
    /** Only in the file, always the same. */
    FIXED,
    /** Only in the file, worked out. */
    DERIVED,
    /** Only in the file, one element for each picture. */
    PICTURES,
    TEXT,
    TEXTS,
    /** In the site's languages. */
    WORDS,
    PHRASES,
    HTML,
    WHOLE,
    DECIMAL,
    DAY,
    FLAG,
    REFERENCE,
    CHOICE,
    CHOICES,
    /** Several choices in one element, joined by commas. */
    JOINED,
    /** Several choices as attributes that are true. */
    FLAGS,
    /** A choice that is an element with an attribute. */
    ELEMENT;

    boolean hasLanguages() {
        return this == WORDS || this == PHRASES || this == HTML;
    }

    boolean isMany() {
        return this == TEXTS || this == PHRASES || this == CHOICES || this == JOINED || this == FLAGS;
    }
}
