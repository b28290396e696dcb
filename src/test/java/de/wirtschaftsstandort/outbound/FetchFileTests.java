package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class FetchFileTests {

    private static FetchFile fetch(ServerSocket server, Duration longest) {
        return new FetchFile(
                new OutgoingSettings(List.of(), List.of("localhost:" + server.getLocalPort())),
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                longest);
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static URI at(ServerSocket server, String scheme) {
        return URI.create(scheme + "://localhost:" + server.getLocalPort() + "/x");
    }

    @Test
    void aHostThatSendsAByteNowAndThenIsLeftAfterTheTimeForAll() throws Exception {
        try (ServerSocket server = server()) {
            Thread dripping = new Thread(() -> {
                try (Socket visitor = server.accept();
                        OutputStream out = visitor.getOutputStream()) {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1_000; i++) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(20);
                    }
                } catch (IOException | InterruptedException left) {
                    Thread.currentThread().interrupt();
                }
            });
            dripping.start();

            assertThatThrownBy(() -> fetch(server, Duration.ofMillis(300)).get(at(server, "http"), 10_000))
                    .isInstanceOf(SocketTimeoutException.class);

            dripping.join(10_000);
            assertThat(dripping.isAlive()).isFalse();
        }
    }

    @Test
    void aHostThatSpeaksNoTlsIsNotAskedByHttps() throws Exception {
        try (ServerSocket server = server()) {
            Thread plain = new Thread(() -> {
                try (Socket visitor = server.accept()) {
                    visitor.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException left) {
                    Thread.currentThread().interrupt();
                }
            });
            plain.start();

            assertThatThrownBy(() -> fetch(server, Duration.ofSeconds(3)).get(at(server, "https"), 10_000))
                    .isInstanceOf(SSLException.class);
            plain.join(10_000);
        }
    }
}
