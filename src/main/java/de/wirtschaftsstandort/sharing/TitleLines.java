package de.wirtschaftsstandort.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading broken into lines that fit, in the largest of a few sizes. Long German words are taken apart at their
 * hyphen or soft hyphen, and only where they are wider than a line on their own between any two letters.
 *
 * @param size height of the face in pixels
 */
record TitleLines(List<String> lines, double size) {

    private static final List<Double> SIZES = List.of(84.0, 72.0, 62.0, 54.0, 46.0, 40.0);
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String ELLIPSIS = "…";
    static final double LEADING = 1.08;

    /** A heading of more lines is read more easily in a smaller size; the smallest takes as many as fit. */
    private static final int CALM = 4;

    /**
     * The largest size in which the heading fits.
     *
     * @param width pixels of a line
     * @param height pixels of all lines
     */
    static TitleLines fit(String title, Lettering lettering, double width, double height) {
        for (double size : SIZES) {
            Optional<List<String>> lines = wrap(words(title), lettering, size, width, false);
            if (lines.isPresent() && lines.get().size() <= CALM && lines.get().size() * size * LEADING <= height) {
                return new TitleLines(lines.get(), size);
            }
        }
        double smallest = SIZES.get(SIZES.size() - 1);
        List<String> lines =
                wrap(words(title), lettering, smallest, width, true).orElseThrow();
        int most = Math.max(1, (int) (height / (smallest * LEADING)));
        return new TitleLines(cut(lines, most, lettering, smallest, width), smallest);
    }

    private static List<String> words(String title) {
        return List.of(title.strip().split("\\s+", -1));
    }

    /** Empty when a word does not fit and must not be taken apart anywhere. */
    private static Optional<List<String>> wrap(
            List<String> words, Lettering lettering, double size, double width, boolean anywhere) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String joined = line.isEmpty() ? plain(word) : line + " " + plain(word);
            if (lettering.width(joined, size) <= width) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> pieces = pieces(word, lettering, size, width, anywhere);
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            lines.addAll(pieces.subList(0, pieces.size() - 1));
            line = pieces.get(pieces.size() - 1);
        }
        lines.add(line);
        return Optional.of(lines);
    }

    /** A word on lines of its own; empty when a piece is too wide. */
    private static List<String> pieces(String word, Lettering lettering, double size, double width, boolean anywhere) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        String mark = anywhere ? SOFT_HYPHEN : "";
        for (String syllable : word.split(anywhere ? "" : "(?<=[-–/" + SOFT_HYPHEN + "])", -1)) {
            String longer = piece + syllable;
            if (!piece.isEmpty() && lettering.width(shown(longer + mark), size) > width) {
                pieces.add(shown(piece.endsWith("-") ? piece : piece + mark));
                longer = syllable;
            }
            piece = longer;
        }
        pieces.add(plain(piece));
        return pieces.stream().allMatch(each -> lettering.width(each, size) <= width) ? pieces : List.of();
    }

    /** With a hyphen where the line ends inside of a word. */
    private static String shown(String piece) {
        return piece.endsWith(SOFT_HYPHEN) ? plain(piece) + "-" : plain(piece);
    }

    private static String plain(String text) {
        return text.replace(SOFT_HYPHEN, "");
    }

    private static List<String> cut(List<String> lines, int most, Lettering lettering, double size, double width) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && lettering.width(last + ELLIPSIS, size) > width) {
            last = last.substring(0, last.length() - 1).stripTrailing();
        }
        kept.set(most - 1, last + ELLIPSIS);
        return kept;
    }
}
