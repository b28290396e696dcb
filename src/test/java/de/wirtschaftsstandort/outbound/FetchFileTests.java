package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What is read from a host that says this and hangs up. */
    private static FetchedFile read(String answer) throws Exception {
        byte[] bytes = answer.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (ServerSocket server = server()) {
            Thread host = new Thread(() -> {
                try (Socket visitor = server.accept()) {
                    hearOut(visitor);
                    visitor.getOutputStream().write(bytes);
                } catch (IOException left) {
                    Thread.currentThread().interrupt();
                }
            });
            host.start();
            try (FetchFile fetch = fetch(server, Duration.ofSeconds(5))) {
                return fetch.get(at(server, "http"), 10);
            } finally {
                host.join(10_000);
            }
        }
    }

    /** Who hangs up on a question that is not read resets the connection, and the answer may be lost. */
    private static void hearOut(Socket visitor) throws IOException {
        BufferedReader asked =
                new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        while (!String.valueOf(asked.readLine()).isEmpty()) {
            // until the question is over
        }
    }

    private static String body(String answer) throws Exception {
        return new String(read(answer).body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsABodyOfALengthInChunksAndToTheEnd() throws Exception {
        assertThat(body("HTTP/1.1 200 OK\nContent-Length: 3\n\nabcdef")).isEqualTo("abc");
        assertThat(body("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\nabc\n2;x=y\nde\n0\n\n"))
                .isEqualTo("abcde");
        assertThat(body("HTTP/1.0 200 OK\n\nabc")).isEqualTo("abc");
    }

    @Test
    void tellsTheTypeInSmallLettersWithoutParameters() throws Exception {
        assertThat(read("HTTP/1.1 200 OK\ncontent-TYPE: Image/PNG; x=y\nContent-Length: 0\n\n")
                        .type())
                .isEqualTo("image/png");
        assertThat(read("HTTP/1.1 200 OK\nContent-Length: 0\n\n").type()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 302 Found\nLocation: https://tiles.example/y\n\n",
                "HTTP/1.1 301 Moved\nLocation: http://127.0.0.1/\n\n",
                "HTTP/1.1 404 Not Found\n\n",
                "HTTP/1.1 206 Partial\nContent-Length: 1\n\na",
                "HTTP/2 200\n\n",
                "SSH-2.0-x\n\n",
                "HTTP/1.1 200 OK\nContent-Length: 11\n\nabcdefghijk",
                "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n\n",
                "HTTP/1.1 200 OK\nContent-Length: -1\n\n",
                "HTTP/1.1 200 OK\nContent-Length: 5\n\nabc",
                "HTTP/1.1 200 OK\n\nabcdefghijk",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n6\nabcdef\n6\nabcdef\n0\n\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nffffffffff\nabc",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nxyz\n",
                "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 1\n\na",
                "HTTP/1.1 200 OK\nno header\n\n"
            })
    void refusesEverythingElse(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(OutgoingRefused.class);
    }

    @Test
    void refusesLinesAndHeadersWithoutEnd() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 " + "x".repeat(10_000))).isInstanceOf(OutgoingRefused.class);
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\n" + header(200))).isInstanceOf(OutgoingRefused.class);
    }

    private static String header(int times) {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < times; i++) {
            headers.append("X-").append(i).append(": y\n");
        }
        return headers.append("\n").toString();
    }

    @Test
    void asksTheAddressThatWasCheckedAndNoOther() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        try (ServerSocket server = server();
                FetchFile fetch = new FetchFile(
                        new OutgoingSettings(List.of(), List.of("tiles.example:" + server.getLocalPort())),
                        host -> {
                            lookUps.incrementAndGet();
                            return new InetAddress[] {InetAddress.getLoopbackAddress()};
                        },
                        Duration.ofSeconds(5))) {
            Thread host = new Thread(() -> {
                try (Socket visitor = server.accept()) {
                    hearOut(visitor);
                    visitor.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                                    .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException left) {
                    Thread.currentThread().interrupt();
                }
            });
            host.start();
            assertThat(fetch.get(URI.create("http://tiles.example:" + server.getLocalPort() + "/x"), 10)
                            .body())
                    .hasSize(2);
            host.join(10_000);
        }
        assertThat(lookUps).hasValue(1);
    }
}
