package de.wirtschaftsstandort.dialog;

/** How the text of a stored value is meant. */
public enum ValueForm {
    PLAIN,
    /** Sanitised HTML. */
    HTML,
    /** UUID of a node. */
    NODE_ID,
    /** {@code jcr:} and the UUID of an asset. */
    ASSET_ID,
    /** Path of a node. */
    PATH,
    /** {@code #rrggbb}. */
    COLOUR,
    /** A GeoJSON geometry, WGS 84. */
    GEOJSON,
    /** Code of the classification of economic activities. */
    WZ_CODE,
    /** Whole cents. */
    CENTS,
    /** One-way hash. */
    HASH,
    /** Several values in one text, separated by commas. */
    COMMA_LIST
}
