package de.wirtschaftsstandort.search;

import java.util.Set;

/**
 * How far a word is from the one that may have been meant, in slips of the pen. A letter beside another on the keyboard, or one that
 * sounds like it, is taken for the other easily; any other change makes another word more often than a mistake.
 */
final class Slips {

    private static final double UNLIKELY = 1.9;
    private static final String[] ROWS = {"qwertzuiop", "asdfghjkl", "yxcvbnm"};
    private static final Set<String> ALIKE = Set.of(
            "bp", "cs", "cz", "dt", "fv", "vw", "gk", "ck", "sz", "ei", "ae", "iy", "uy", "kq", "jy", "mn", "kx");

    private static final int LETTERS = 'z' + 1;
    private static final boolean[][] EASILY_TAKEN = easilyTaken();

    private Slips() {}

    /** Swapping, leaving out and doubling a letter is one slip each. */
    static double between(String typed, String meant) {
        double[][] slips = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, typed, i, meant, j);
            }
        }
        return slips[typed.length()][meant.length()];
    }

    private static double fewest(double[][] slips, String typed, int i, String meant, int j) {
        char one = typed.charAt(i - 1);
        char other = meant.charAt(j - 1);
        double instead = slips[i - 1][j - 1] + (one == other ? 0 : isEasilyTaken(one, other) ? 1 : UNLIKELY);
        double fewest = Math.min(instead, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one == meant.charAt(j - 2) && typed.charAt(i - 2) == other;
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }

    /** Asked for each pair of letters of each word that may be meant. */
    private static boolean isEasilyTaken(char one, char other) {
        return one < LETTERS && other < LETTERS && EASILY_TAKEN[one][other];
    }

    private static boolean[][] easilyTaken() {
        boolean[][] taken = new boolean[LETTERS][LETTERS];
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                String pair = String.valueOf(new char[] {(char) Math.min(one, other), (char) Math.max(one, other)});
                taken[one][other] = ALIKE.contains(pair) || areNeighbours(one, other);
            }
        }
        return taken;
    }

    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < ROWS.length; row++) {
            int at = ROWS[row].indexOf(one);
            int beside = ROWS[row].indexOf(other);
            if (at >= 0 && beside >= 0) {
                return Math.abs(at - beside) == 1;
            }
            if (row + 1 < ROWS.length && (touches(row, one, other) || touches(row, other, one))) {
                return true;
            }
        }
        return false;
    }

    /** Each row begins half a key to the right of the one above it. */
    private static boolean touches(int row, char above, char below) {
        int at = ROWS[row].indexOf(above);
        int under = ROWS[row + 1].indexOf(below);
        return at >= 0 && under >= 0 && (under == at || under == at - 1);
    }
}
