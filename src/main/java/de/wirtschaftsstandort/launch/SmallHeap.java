package de.wirtschaftsstandort.launch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What keeps the heap of a started process as small as what lives in it, unless the operator says otherwise. A virtual
 * machine left to itself begins with a share of the machine's memory and writes through all of it before it collects
 * once.
 */
final class SmallHeap {

    /** Two collectors would keep the virtual machine from starting. */
    private static final Pattern COLLECTOR = Pattern.compile("-XX:[+-]Use\\w+GC");

    private static final Pattern INITIAL_SIZE =
            Pattern.compile("-Xms.*|-XX:(InitialHeapSize|MinHeapSize|InitialRAM(Percentage|Fraction))=.*");

    private static final long INITIAL = 64;

    private SmallHeap() {}

    /**
     * The serial collector: it gives room back that others keep for their threads, and its pauses stay short while little
     * lives in the heap; an operator of a larger heap names another.
     */
    static List<String> collectorUnlessNamed(List<String> options) {
        return unlessNamed(COLLECTOR, options, "-XX:+UseSerialGC");
    }

    /**
     * A first size that grows with what is kept, up to the largest.
     *
     * @param largest in bytes, as this process has it, which was started with the same options
     */
    static List<String> initialSizeUnlessNamed(List<String> options, long largest) {
        return unlessNamed(INITIAL_SIZE, options, "-Xms" + Math.min(INITIAL, largest >> 20) + "m");
    }

    private static List<String> unlessNamed(Pattern named, List<String> options, String option) {
        return options.stream().anyMatch(named.asMatchPredicate()) ? List.of() : List.of(option);
    }
}
