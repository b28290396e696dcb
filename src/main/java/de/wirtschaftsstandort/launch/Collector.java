package de.wirtschaftsstandort.launch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The garbage collector of a started process. The serial one needs a quarter less memory than the one a virtual machine
 * chooses by itself, and what lives in the heap here is small enough that its pauses stay short; an operator of a larger
 * heap names another.
 */
final class Collector {

    /** Two of them would keep the virtual machine from starting. */
    private static final Pattern NAMED = Pattern.compile("-XX:[+-]Use\\w+GC");

    private Collector() {}

    /** @param options the operator's */
    static List<String> smallUnlessNamed(List<String> options) {
        return options.stream().anyMatch(NAMED.asMatchPredicate()) ? List.of() : List.of("-XX:+UseSerialGC");
    }
}
