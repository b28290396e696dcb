package de.wirtschaftsstandort.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query string, read strictly: what is malformed is refused instead of guessed at. */
record RequestParameters(List<Parameter> all) {

    private static final int MOST = 50;
    private static final int LONGEST = 4_000;

    RequestParameters {
        all = List.copyOf(all);
    }

    record Parameter(String name, String value) {}

    /** @throws RestRefused for more than 50 parameters, 4,000 characters, or bytes that are no UTF-8 */
    static RequestParameters parse(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return new RequestParameters(List.of());
        }
        if (query.length() > LONGEST) {
            throw RestRefused.badRequest("The query has " + query.length() + " characters; at most " + LONGEST + ".");
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (parameters.size() == MOST) {
                throw RestRefused.badRequest("At most " + MOST + " parameters are allowed.");
            }
            int equals = pair.indexOf('=');
            String name = decode((equals < 0 ? pair : pair.substring(0, equals)).replace('+', ' '));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1).replace('+', ' '));
            parameters.add(new Parameter(name, value));
        }
        return new RequestParameters(parameters);
    }

    /** @throws RestRefused when the parameter is there more than once */
    Optional<String> only(String name) {
        List<Parameter> named =
                all.stream().filter(parameter -> parameter.name().equals(name)).toList();
        if (named.size() > 1) {
            throw RestRefused.badRequest("The parameter '" + name + "' is allowed once.");
        }
        return named.stream().map(Parameter::value).findFirst();
    }

    /** Percent codes as UTF-8. */
    static String decode(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                decoded[length++] = bytes[at];
                continue;
            }
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw RestRefused.badRequest("A percent sign must be followed by two hexadecimal digits.");
            }
            decoded[length++] = (byte) (high << 4 | low);
            at += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw RestRefused.badRequest("The address is not in UTF-8.");
        }
    }
}
