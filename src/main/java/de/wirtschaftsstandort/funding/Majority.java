package de.wirtschaftsstandort.funding;

/** How many votes accept, as the rules of procedure of a body say. */
public enum Majority {
    /** More yes than no. */
    SIMPLE {
        @Override
        boolean accepts(int yes, int no, int abstained, int voting) {
            return yes > no;
        }
    },
    /** More than half of all who may vote, whether they are there or not. */
    ABSOLUTE {
        @Override
        boolean accepts(int yes, int no, int abstained, int voting) {
            return 2 * yes > voting;
        }
    },
    /** At least two of three of those who say yes or no. */
    TWO_THIRDS {
        @Override
        boolean accepts(int yes, int no, int abstained, int voting) {
            return yes > 0 && yes >= 2 * no;
        }
    },
    /** Nobody says no, nobody abstains. */
    UNANIMOUS {
        @Override
        boolean accepts(int yes, int no, int abstained, int voting) {
            return yes > 0 && no == 0 && abstained == 0;
        }
    };

    /** @param voting all members with a vote, present or not */
    abstract boolean accepts(int yes, int no, int abstained, int voting);
}
