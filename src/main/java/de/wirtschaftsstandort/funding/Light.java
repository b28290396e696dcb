package de.wirtschaftsstandort.funding;

/** A traffic light; the worse is the greater. */
public enum Light {
    GREEN("GRÜN"),
    YELLOW("GELB"),
    RED("ROT");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Light worse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
