package de.wirtschaftsstandort.site;

/**
 * Text that may be looked at only so often. A regular expression that backtracks without end over it is stopped,
 * because {@code java.util.regex} has no limit of its own.
 */
final class BudgetedText implements CharSequence {

    private final CharSequence text;
    private final Budget budget;

    BudgetedText(CharSequence text, int looks) {
        this(text, new Budget(looks));
    }

    private BudgetedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget.spend();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BudgetedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The text was looked at too often. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the expression needs too many steps", null, false, false);
        }
    }

    private static final class Budget {
        private int left;

        Budget(int looks) {
            this.left = looks;
        }

        void spend() {
            if (left-- <= 0) {
                throw new Exhausted();
            }
        }
    }
}
