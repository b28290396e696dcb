package de.wirtschaftsstandort.rendering;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** How much the current thread has allocated since it began; 0 on a virtual machine that does not count it. */
final class ThreadMemory {

    /** Looked up once: to look it up takes longer than to ask it, and it is asked thousands of times a page. */
    private static final Optional<ThreadMXBean> COUNTER = Optional.of(ManagementFactory.getThreadMXBean())
            .filter(ThreadMXBean.class::isInstance)
            .map(ThreadMXBean.class::cast)
            .filter(threads -> threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());

    private ThreadMemory() {}

    /** Bytes, those already thrown away included. */
    static long allocated() {
        return COUNTER.isPresent() ? COUNTER.get().getCurrentThreadAllocatedBytes() : 0;
    }
}
