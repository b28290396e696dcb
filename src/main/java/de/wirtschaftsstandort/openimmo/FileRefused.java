package de.wirtschaftsstandort.openimmo;

import java.util.List;

/** A file that is not read at all. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final List<Integer> numbers;

    FileRefused(String reason, Integer... numbers) {
        super("OpenImmo file refused: " + reason);
        this.reason = reason;
        this.numbers = List.of(numbers);
    }

    /**
     * {@code archive}, {@code broken}, {@code deep}, {@code doctype}, {@code foreign}, {@code large}, {@code long}, {@code many},
     * {@code none} or {@code wide}.
     */
    public String reason() {
        return reason;
    }

    /** Line and column of what is broken, else the limit that was passed; 0 where there is none. */
    public int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}
