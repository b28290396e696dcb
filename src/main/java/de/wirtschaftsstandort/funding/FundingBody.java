package de.wirtschaftsstandort.funding;

/**
 * The authority that grants the money of a new programme; from then on it is a rule like the others and changes with its day.
 *
 * @param certainty A, B or C, as of every rule
 * @param source where that can be read
 */
public record FundingBody(String name, String certainty, String source) {

    /** As whoever sets the programme up says, until the decision of the granting body is there to read it off. */
    public static FundingBody stated(String name) {
        return new FundingBody(name, "C", "Angabe bei der Einrichtung des Programms; maßgeblich ist der Bescheid");
    }
}
