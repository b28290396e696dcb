package de.wirtschaftsstandort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One {@link AcknowledgingWriter} as a process of its own: started, read, killed. */
final class WriterRun {

    private final Path folder;
    private final Process process;
    private final BufferedReader lines;

    private String durability = "";
    private BitSet stored = new BitSet();
    private int torn;
    private Duration untilReady = Duration.ZERO;

    private WriterRun(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the writer and reads until it is ready to write. */
    static WriterRun start(Path folder, int port, int first, boolean acknowledgeFirst, int atMost) throws IOException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(port),
                        String.valueOf(first),
                        acknowledgeFirst ? "before" : "after",
                        String.valueOf(atMost))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("writer.log").toFile()))
                .start();
        WriterRun run = new WriterRun(folder, process);
        run.readUntilReady();
        run.untilReady = Duration.ofNanos(System.nanoTime() - started);
        return run;
    }

    private void readUntilReady() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("durable ")) {
                durability = line.substring("durable ".length());
            } else if (line.startsWith("stored ")) {
                stored = BitSet.valueOf(HexFormat.of().parseHex(line.substring("stored ".length())));
            } else if (line.startsWith("torn ")) {
                torn = Integer.parseInt(line.substring("torn ".length()));
            } else if (line.equals("ready")) {
                return;
            }
        }
        throw new IOException(
                "the writer ended before it was ready: " + Files.readString(folder.resolve("writer.log")));
    }

    String durability() {
        return durability;
    }

    BitSet stored() {
        return stored;
    }

    int torn() {
        return torn;
    }

    Duration untilReady() {
        return untilReady;
    }

    /** Notes acknowledgements until that many have come. */
    void readAcknowledgements(int count, BitSet acknowledged) throws IOException {
        for (int i = 0; i < count; i++) {
            note(lines.readLine(), acknowledged);
        }
    }

    /** Notes what was written to the pipe before the end. */
    void readRest(BitSet acknowledged) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line, acknowledged);
        }
    }

    private static void note(@org.jspecify.annotations.Nullable String line, BitSet acknowledged) {
        if (line != null && line.startsWith("ack ")) {
            acknowledged.set(Integer.parseInt(line.substring("ack ".length())));
        }
    }

    /** SIGKILL for the writer and, if asked for, for every process of its PostgreSQL. */
    void kill(boolean databaseToo) throws IOException {
        List<ProcessHandle> victims = new ArrayList<>(List.of(process.toHandle()));
        if (databaseToo) {
            victims.addAll(databaseProcesses(folder));
        }
        victims.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle victim : victims) {
            awaitEnd(victim);
        }
    }

    private static void awaitEnd(ProcessHandle victim) throws IOException {
        try {
            victim.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException("process " + victim.pid() + " does not end", e);
        }
    }

    /** Lets the writer end by itself, which stops its database too. */
    void awaitEnd() throws IOException {
        awaitEnd(process.toHandle());
    }

    static List<ProcessHandle> databaseProcesses(Path folder) throws IOException {
        Path pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return List.of();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        return ProcessHandle.of(pid)
                .map(server ->
                        Stream.concat(Stream.of(server), server.descendants()).toList())
                .orElse(List.of());
    }
}
