package de.wirtschaftsstandort.content;

/** Where a node stands: what editors work on, or what the world sees. */
public enum Stage {
    AUTHOR("author"),
    PUBLIC("public");

    private final String schema;

    Stage(String schema) {
        this.schema = schema;
    }

    /** The database schema that holds this stage's tables. */
    public String schema() {
        return schema;
    }
}
