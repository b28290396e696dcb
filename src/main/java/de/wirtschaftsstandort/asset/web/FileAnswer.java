package de.wirtschaftsstandort.asset.web;

import de.wirtschaftsstandort.shared.EntityTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;

/**
 * The answer with a file's bytes: condition, range, and headers that keep a browser from running what editors upload.
 *
 * @param entityTag strong
 * @param lasting the address names these bytes and no others, ever
 */
record FileAnswer(String fileName, String mimeType, long length, String entityTag, boolean lasting, Opening bytes) {

    /** Opens the bytes at the first one. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    private static final int BUFFER = 64 * 1024;

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", entityTag);
        response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "public, no-cache");
        if (EntityTag.matches(request.getHeader("If-None-Match"), entityTag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", disposition());
        if (mayContainScript()) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        }
        Optional<ByteRange> range = range(request);
        if (range.filter(ByteRange::isUnsatisfiable).isPresent()) {
            response.setHeader("Content-Range", "bytes */" + length);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setContentType(mimeType);
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.of(length));
        });
        ByteRange part = range.orElse(new ByteRange(0, length));
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            send(part, response.getOutputStream());
        }
    }

    private Optional<ByteRange> range(HttpServletRequest request) {
        String ifRange = request.getHeader("If-Range");
        // A part of a file that has changed would be added to the wrong whole.
        if (ifRange != null && !ifRange.equals(entityTag)) {
            return Optional.empty();
        }
        return ByteRange.parse(request.getHeader("Range"), length);
    }

    private void send(ByteRange part, OutputStream out) throws IOException {
        try (InputStream in = bytes.open()) {
            in.skipNBytes(part.first());
            byte[] buffer = new byte[BUFFER];
            long left = part.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(fileName + " ends " + left + " bytes too early");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** Pictures, sound, film and PDF are shown; everything else is saved, so that it cannot act as a page of the site. */
    private String disposition() {
        boolean shown = mimeType.startsWith("image/")
                || mimeType.startsWith("audio/")
                || mimeType.startsWith("video/")
                || mimeType.equals("application/pdf");
        ContentDisposition.Builder builder = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return builder.filename(fileName, StandardCharsets.UTF_8).build().toString();
    }

    private boolean mayContainScript() {
        return mimeType.contains("xml") || mimeType.contains("html") || mimeType.contains("script");
    }
}
