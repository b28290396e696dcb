package de.wirtschaftsstandort.dialog;

import java.time.Duration;
import java.util.regex.Pattern;

/** Matches a pattern of a light module against what somebody typed, so that no pair of the two can hold up a request. */
final class BoundedMatch implements CharSequence {

    private static final long LIMIT = Duration.ofMillis(100).toNanos();
    private static final int READS_BETWEEN_LOOKS = 1024;

    private final CharSequence text;
    private final long start;
    private int reads;

    private BoundedMatch(CharSequence text, long start) {
        this.text = text;
        this.start = start;
    }

    /** Whether the whole text matches; false when it takes longer than 100 ms or nests too deeply to be found out. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedMatch(text, System.nanoTime())).matches();
        } catch (TooLong | StackOverflowError hopeless) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > LIMIT) {
            throw new TooLong();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new BoundedMatch(text.subSequence(from, to), start);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("the pattern takes too long", null, false, false);
        }
    }
}
