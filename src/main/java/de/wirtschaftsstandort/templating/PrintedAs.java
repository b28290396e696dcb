package de.wirtschaftsstandort.templating;

/** An object that scripts may also print or compare as text. */
interface PrintedAs {

    String text();
}
