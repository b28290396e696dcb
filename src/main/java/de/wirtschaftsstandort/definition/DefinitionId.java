package de.wirtschaftsstandort.definition;

/** Reference to a definition: {@code module:path/name}, or the bare name for types that have no module in their id. */
public record DefinitionId(String value) implements Comparable<DefinitionId> {

    public DefinitionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a definition id must not be blank");
        }
    }

    public static DefinitionId of(String value) {
        return new DefinitionId(value.trim());
    }

    @Override
    public int compareTo(DefinitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
