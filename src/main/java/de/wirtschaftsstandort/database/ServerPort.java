package de.wirtschaftsstandort.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The TCP port the embedded server is to use. */
record ServerPort(int number) {

    /** Line of {@code postmaster.pid} that holds the port of a running server. */
    private static final int PORT_LINE = 3;

    /**
     * A server still running on the data folder (its process was killed) keeps its port; else the wanted one must be
     * free.
     *
     * @throws DatabaseUnusable when somebody else listens there
     */
    static ServerPort choose(int wanted, Path data) {
        int running = ofServerLeftRunning(data);
        if (running > 0) {
            return new ServerPort(running);
        }
        try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return new ServerPort(probe.getLocalPort());
        } catch (IOException taken) {
            throw new DatabaseUnusable(
                    "Port " + wanted + " für das eingebaute PostgreSQL ist belegt.",
                    "Läuft die Anwendung schon? Sonst einen anderen Port wählen: --app.database.port=5440 (0 = irgendein"
                            + " freier). Wer den Port hält, zeigt: ss -ltnp 'sport = :" + wanted + "'",
                    taken);
        }
    }

    private static int ofServerLeftRunning(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            boolean alive =
                    ProcessHandle.of(Long.parseLong(lines.get(0).trim())).isPresent();
            return alive ? Integer.parseInt(lines.get(PORT_LINE).trim()) : 0;
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException noServer) {
            return 0;
        }
    }
}
