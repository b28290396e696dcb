package de.wirtschaftsstandort.rendering;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long the current thread has had a processor since it began. */
final class ThreadTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean COUNTED =
            THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private ThreadTime() {}

    /** Nanoseconds; those of the clock on a virtual machine that does not count them. */
    static long worked() {
        return COUNTED ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
