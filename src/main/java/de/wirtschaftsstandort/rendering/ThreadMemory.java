package de.wirtschaftsstandort.rendering;

import java.lang.management.ManagementFactory;

/** How much the current thread has allocated since it began; 0 on a virtual machine that does not count it. */
final class ThreadMemory {

    private static final boolean COUNTED =
            ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                    && threads.isThreadAllocatedMemorySupported()
                    && threads.isThreadAllocatedMemoryEnabled();

    private ThreadMemory() {}

    /** Bytes, those already thrown away included. */
    static long allocated() {
        return COUNTED
                ? ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                        .getCurrentThreadAllocatedBytes()
                : 0;
    }
}
