package de.wirtschaftsstandort.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one answer of a host up to limits; whatever is no plain 200 is refused. */
final class HttpAnswer {

    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private final InputStream in;
    private final int mostBytes;

    HttpAnswer(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    FetchedFile read() throws IOException {
        String[] status = line().split(" ", 3);
        if (status.length < 2 || !status[0].matches("HTTP/1\\.[01]") || !status[1].equals("200")) {
            throw new OutgoingRefused("not answered with 200: " + String.join(" ", status));
        }
        Map<String, String> headers = headers();
        String type = headers.getOrDefault("content-type", "").replaceFirst(";.*", "");
        return new FetchedFile(type.strip().toLowerCase(Locale.ROOT), body(headers));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() >= MOST_HEADERS) {
                throw new OutgoingRefused("an answer with headers nobody can read");
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!headers.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
            throw new OutgoingRefused("an answer in an encoding nobody asked for");
        }
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        String length = headers.get("content-length");
        if (length == null) {
            return upTo(mostBytes + 1L, false);
        }
        return upTo(number(length, 10), true);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long size = number(line().replaceFirst(";.*", "").strip(), 16);
        while (size > 0) {
            if (body.size() + size > mostBytes) {
                throw tooLarge();
            }
            body.write(upTo(size, true));
            line();
            size = number(line().replaceFirst(";.*", "").strip(), 16);
        }
        return body.toByteArray();
    }

    private static long number(String digits, int radix) throws OutgoingRefused {
        try {
            long number = Long.parseLong(digits, radix);
            if (number < 0) {
                throw new OutgoingRefused("an answer of a length below nothing");
            }
            return number;
        } catch (NumberFormatException noNumber) {
            throw new OutgoingRefused("an answer whose length is no number");
        }
    }

    /** @param all fewer bytes are an answer that was cut off */
    private byte[] upTo(long bytes, boolean all) throws IOException {
        if (all && bytes > mostBytes) {
            throw tooLarge();
        }
        byte[] read = in.readNBytes((int) bytes);
        if (read.length > mostBytes) {
            throw tooLarge();
        }
        if (all && read.length < bytes) {
            throw new OutgoingRefused("an answer that was cut off");
        }
        return read;
    }

    private OutgoingRefused tooLarge() {
        return new OutgoingRefused("an answer of more than " + mostBytes + " bytes");
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() >= LONGEST_LINE) {
                throw new OutgoingRefused("an answer nobody can read");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
