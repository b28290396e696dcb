package de.wirtschaftsstandort.launch;

import java.util.List;

/** What an operator has given to the virtual machine of the launcher. */
final class VirtualMachineOptions {

    /** Agents and debuggers listen on ports of their own or change classes; the archive and its list are ours to give. */
    private static final List<String> BOUND = List.of(
            "-agentlib:",
            "-agentpath:",
            "-javaagent:",
            "-Xrunjdwp",
            "-Xdebug",
            "-Dcom.sun.management.jmxremote",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-XX:AOT",
            "-Xshare:");

    private VirtualMachineOptions() {}

    /** Whether the operator means just this process, so that no second one may be started. */
    static boolean bindToThisProcess(List<String> options) {
        return options.stream().anyMatch(option -> BOUND.stream().anyMatch(option::startsWith));
    }

    /** All but what the launcher script of the JDK adds by itself. */
    static List<String> handedOn(List<String> options) {
        return options.stream()
                .filter(option -> !option.startsWith("-Djava.class.path=") && !option.startsWith("-Dsun.java."))
                .toList();
    }
}
