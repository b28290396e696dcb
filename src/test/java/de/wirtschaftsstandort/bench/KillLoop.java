package de.wirtschaftsstandort.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Kills a writing process again and again, and counts acknowledged writes that are gone afterwards. */
final class KillLoop {

    /**
     * @param kills how often the writer was killed
     * @param acknowledged how many writes were acknowledged before a kill
     * @param lost how many of them were not found afterwards
     * @param torn how many commits were found in part
     * @param longestStart the longest time from a start after a kill to readiness
     * @param durability what the server said about its settings, the same at every start
     */
    record Result(int kills, int acknowledged, int lost, int torn, Duration longestStart, String durability) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d kills, %d acknowledged, %d lost, %d torn, ready again after at most %.1f s, %s",
                    kills,
                    acknowledged,
                    lost,
                    torn,
                    longestStart.toMillis() / 1000.0,
                    durability);
        }
    }

    private static final int ENDLESS = 1_000_000;

    private KillLoop() {}

    /** Arguments: how many kills of each kind (10). */
    public static void main(String... args) throws IOException {
        int kills = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        System.out.println("JVM killed: " + run(kills, false, false));
        System.out.println("JVM and database killed: " + run(kills, true, false));
        System.out.println("Control, acknowledged before the commit: " + run(kills, false, true));
    }

    static Result run(int kills, boolean databaseToo, boolean acknowledgeFirst) throws IOException {
        Path folder = Files.createTempDirectory("kill-loop");
        try {
            return run(folder, freePort(), kills, databaseToo, acknowledgeFirst);
        } finally {
            WriterRun.databaseProcesses(folder).forEach(ProcessHandle::destroyForcibly);
            delete(folder);
        }
    }

    private static Result run(Path folder, int port, int kills, boolean databaseToo, boolean acknowledgeFirst)
            throws IOException {
        Random random = new Random(kills);
        BitSet acknowledged = new BitSet();
        Duration longest = Duration.ZERO;
        for (int kill = 0; kill < kills; kill++) {
            WriterRun run = WriterRun.start(folder, port, next(acknowledged), acknowledgeFirst, ENDLESS);
            if (kill > 0 && run.untilReady().compareTo(longest) > 0) {
                longest = run.untilReady();
            }
            run.readAcknowledgements(20 + random.nextInt(200), acknowledged);
            run.kill(databaseToo);
            run.readRest(acknowledged);
        }
        WriterRun last = WriterRun.start(folder, port, next(acknowledged), false, 0);
        last.awaitEnd();
        BitSet lost = (BitSet) acknowledged.clone();
        lost.andNot(last.stored());
        return new Result(
                kills,
                acknowledged.cardinality(),
                lost.cardinality(),
                last.torn(),
                last.untilReady().compareTo(longest) > 0 ? last.untilReady() : longest,
                last.durability());
    }

    /** Beyond what could have been written without an acknowledgement. */
    private static int next(BitSet acknowledged) {
        return acknowledged.length() + 10;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
