package de.wirtschaftsstandort.rest;

import de.wirtschaftsstandort.shared.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Sends an answer: JSON, the same for everyone who asks in the same language, asked again by its entity tag. */
final class RestAnswer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String RETRY_SECONDS = "10";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    RestAnswer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void content(byte[] json, RequestLanguage language) throws IOException {
        String tag = EntityTag.of(json);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Language");
        String known = String.join(", ", Collections.list(request.getHeaders("If-None-Match")));
        if (EntityTag.matches(known.isEmpty() ? null : known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        language.locale()
                .map(Locale::toLanguageTag)
                .filter(tagOfLanguage -> !tagOfLanguage.equals("und"))
                .ifPresent(tagOfLanguage -> response.setHeader("Content-Language", tagOfLanguage));
        send(HttpServletResponse.SC_OK, json);
    }

    void options() {
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    void methodNotAllowed() throws IOException {
        response.setHeader("Allow", METHODS);
        error(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "methodNotAllowed", "Content can only be read here.");
    }

    void unavailable() throws IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        error(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "unavailable",
                "The content is out of reach at the moment; please try again shortly.");
    }

    void error(int status, String code, String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", code);
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        }
        response.setHeader("Cache-Control", "no-store");
        send(status, bytes.toByteArray());
    }

    private void send(int status, byte[] json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(json.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(json);
        }
    }
}
