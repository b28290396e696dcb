package de.wirtschaftsstandort.dialog;

import java.util.Locale;

/** How the nodes of a repeated field are named. */
public enum EntryNaming {
    /** {@code links0}, {@code links1} */
    FIELD_AND_NUMBER,
    /** {@code 0}, {@code 1} */
    NUMBER,
    /** {@code 00}, {@code 01} */
    TWO_DIGITS,
    /** The first 20 characters of the value, made a legal name. */
    VALUE;

    private static final int LONGEST = 20;

    String name(String field, int index, String value) {
        return switch (this) {
            case FIELD_AND_NUMBER -> field + index;
            case NUMBER -> String.valueOf(index);
            case TWO_DIGITS -> String.format(Locale.ROOT, "%02d", index);
            case VALUE -> named(value, index);
        };
    }

    private static String named(String value, int index) {
        String start = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        String legal = start.replaceAll("[^\\p{L}\\p{N}_-]", "-");
        return legal.isEmpty() ? String.valueOf(index) : legal;
    }
}
