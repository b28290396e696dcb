package de.wirtschaftsstandort.definition;

/** No definition has this id; the message lists the nearest ones. */
public class DefinitionMissing extends RuntimeException {

    public DefinitionMissing(String message) {
        super(message);
    }
}
