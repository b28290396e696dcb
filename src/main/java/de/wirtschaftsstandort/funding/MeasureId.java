package de.wirtschaftsstandort.funding;

/** Key of a measure's row; people say its number within the programme. */
public record MeasureId(int value) implements Comparable<MeasureId> {

    @Override
    public int compareTo(MeasureId other) {
        return Integer.compare(value, other.value);
    }
}
