package de.wirtschaftsstandort.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTests {

    private static FetchedFile read(String answer) throws IOException {
        byte[] bytes = answer.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new HttpAnswer(new ByteArrayInputStream(bytes), 10).read();
    }

    private static String body(String answer) throws IOException {
        return new String(read(answer).body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsABodyOfALengthInChunksAndToTheEnd() throws IOException {
        assertThat(body("HTTP/1.1 200 OK\nContent-Length: 3\n\nabcdef")).isEqualTo("abc");
        assertThat(body("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\nabc\n2;x=y\nde\n0\n\n"))
                .isEqualTo("abcde");
        assertThat(body("HTTP/1.0 200 OK\n\nabc")).isEqualTo("abc");
    }

    @Test
    void tellsTheTypeInSmallLettersWithoutParameters() throws IOException {
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
}
