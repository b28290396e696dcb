package de.wirtschaftsstandort.acceptance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A site with one page that does wrong all that our pages must not do: the control of every page check. */
final class BadSite implements AutoCloseable {

    private final HttpServer server;

    BadSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/", "text/html; charset=utf-8", html());
        serve("/broken.js", "text/javascript", "throw new Error('seeded');");
        server.start();
    }

    private void serve(String path, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders()
                    .add("Content-Security-Policy", "default-src 'self'; script-src 'self'; img-src *");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** The foreign host is another name of this machine, so that nothing leaves it. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><title>Schlechte Seite</title>
                <script src="/broken.js"></script></head>
                <body><main><h1>Schlecht</h1>
                <p><div>Ein Absatz enthält keinen Block.</div></p>
                <img src="http://127.0.0.2:%d/fremd.png" width="2000" height="10">
                <script>document.title = 'darf nicht laufen';</script>
                </main></body></html>
                """
                .formatted(server.getAddress().getPort());
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
