package de.wirtschaftsstandort.funding;

/** How far a right reaches. */
enum Reach {
    /** All measures of the programme. */
    ALL,
    /** Only measures the person owns. */
    OWN
}
