package de.wirtschaftsstandort.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script that follows nothing by itself: keeps cookies, fills in forms, tells answers apart. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private URI home;

    public Visitor(URI home) {
        this.home = home;
    }

    /** The same browser, at another process. */
    void moveTo(URI process) {
        home = process;
    }

    public record Answer(int status, String location, Document page, HttpResponse<String> raw) {

        public String text() {
            return page.text();
        }

        public String formToken() {
            return page.select("[name=_csrf]").eachAttr("value").get(0);
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)));
    }

    /** The body of a download. */
    public byte[] bytes(String path) {
        try {
            return http.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> raw = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    raw.statusCode(),
                    raw.headers()
                            .firstValue("Location")
                            .map(location -> location.replace(home.toString(), ""))
                            .orElse(""),
                    Jsoup.parse(raw.body()),
                    raw);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Fills in the form of the page that posts to this address and sends it. */
    public Answer submit(Answer from, String action, Map<String, String> typed) {
        Element form = from.page().selectFirst("form[action='" + action + "']");
        if (form == null) {
            throw new IllegalStateException("no form to " + action + " in:\n" + from.page());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> {
            if (!input.attr("type").equals("checkbox") || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.val());
            }
        });
        fields.putAll(typed);
        return send(post(action, fields));
    }

    public Answer signIn(String loginName, String password) {
        return submit(
                get("/backoffice/login"), "/backoffice/login", Map.of("loginName", loginName, "password", password));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
