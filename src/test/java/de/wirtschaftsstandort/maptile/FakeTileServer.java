package de.wirtschaftsstandort.maptile;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A map service on this machine; what it answers can be changed, and it keeps what it was asked. */
final class FakeTileServer implements AutoCloseable {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3, 4};

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(200, "image/png", PNG, Map.of());

    @SuppressWarnings("ArrayRecordComponent") // of this test
    record Answer(int status, String type, byte[] body, Map<String, String> headers) {}

    FakeTileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().keySet().stream().sorted().toList());
            Answer now = answer;
            exchange.getResponseHeaders().set("Content-Type", now.type());
            now.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(now.status(), now.body().length == 0 ? -1 : now.body().length);
            exchange.getResponseBody().write(now.body());
            exchange.close();
        });
        server.start();
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    void answer(int status, String type, byte[] body, Map<String, String> headers) {
        answer = new Answer(status, type, body, headers);
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
