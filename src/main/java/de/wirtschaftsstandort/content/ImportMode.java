package de.wirtschaftsstandort.content;

/** What an import does where the archive's node is there already. */
public enum ImportMode {
    /** Leaves it alone, also when it stands at another path by now: start content never overwrites edited content. */
    IF_ABSENT,
    /** Puts the node and all below it into the trash and the archive's in its place. */
    REPLACE
}
