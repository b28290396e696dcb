package de.wirtschaftsstandort.launch;

import java.util.Optional;

/** The process that has started this one and passes signals on to it. */
record Launcher(long pid) {

    /** Set by {@link ApplicationProcess} for the process it starts. */
    static final String PID = "app.launch.launcher";

    /** What a shell says of a process that was killed. */
    private static final int KILLED = 137;

    static Optional<Launcher> thatStartedThisProcess() {
        return Optional.ofNullable(Long.getLong(PID)).map(Launcher::new);
    }

    /**
     * Ends this process without delay when the launcher is gone. A launcher that ends in order waits for this process,
     * so its end alone means that it was killed; whoever kills it means this process, and the port must become free.
     */
    void endWithIt() {
        Thread watch = new Thread(
                () -> {
                    ProcessHandle.of(pid)
                            .ifPresent(launcher -> launcher.onExit().join());
                    Runtime.getRuntime().halt(KILLED);
                },
                "watch-launcher");
        watch.setDaemon(true);
        watch.start();
    }
}
