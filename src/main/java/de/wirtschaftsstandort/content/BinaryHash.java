package de.wirtschaftsstandort.content;

/** SHA-256 of stored bytes, 64 lower-case hex digits. */
public record BinaryHash(String value) {

    public BinaryHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hex: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
