package de.wirtschaftsstandort.delivery;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The page cache's handler in a bare Jetty with one page of 30 kB, for {@code bench/cached-page.sh}: prints its port
 * and serves until it is ended.
 */
final class CachedPageServer {

    private static final int PAGE_LENGTH = 30_000;

    private CachedPageServer() {}

    public static void main(String[] args) throws Exception {
        MemoryPageCache cache = new MemoryPageCache(Clock.systemUTC(), 10_000_000);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder((Servlet) new OnePage(cache, page())), "/*");
        PageCacheHandler handler = new PageCacheHandler(cache);
        handler.setHandler(context);
        server.setHandler(handler);
        server.start();
        System.out.println("port " + connector.getLocalPort());
        server.join();
    }

    /** Text that compresses like a page: tags that repeat, words that do less. */
    private static String page() {
        Random random = new Random(42);
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"de\"><title>Seite</title><body>");
        while (html.length() < PAGE_LENGTH - 100) {
            html.append("<li class=\"card\"><a class=\"card__link\" href=\"/branchen/")
                    .append(Long.toString(random.nextLong() >>> 24, 36))
                    .append("\">");
            for (int word = 0; word < 6; word++) {
                html.append(Long.toString(random.nextInt(40_000) * 7919L, 27)).append(' ');
            }
            html.append("</a></li>\n");
        }
        return html.append("</body></html>").toString();
    }

    private static final class OnePage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient MemoryPageCache cache;
        private final transient RenderedPage page;

        OnePage(MemoryPageCache cache, String html) {
            this.cache = cache;
            this.page = new RenderedPage(
                    200,
                    Map.of("Content-Type", "text/html;charset=UTF-8", "Cache-Control", "no-cache"),
                    html,
                    Duration.ofDays(1));
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
            response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            CachedPageWriter.write(cache.get(PageAddress.of(request), reads -> page), request, response);
        }
    }
}
