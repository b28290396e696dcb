package de.wirtschaftsstandort.openimmo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of fields, in the order the schema of OpenImmo wants its elements. */
final class OfferFields {

    private static final String FILE = "/openimmo/fields.csv";
    private static final List<OfferField> ALL = read();
    private static final Map<OfferKind, List<OfferField>> BY_KIND = byKind();

    private OfferFields() {}

    static List<OfferField> of(OfferKind kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    private static Map<OfferKind, List<OfferField>> byKind() {
        Map<OfferKind, List<OfferField>> fields = new EnumMap<>(OfferKind.class);
        for (OfferKind kind : OfferKind.values()) {
            fields.put(kind, ALL.stream().filter(field -> field.isOf(kind)).toList());
        }
        return fields;
    }

    private static List<OfferField> read() {
        try (InputStream file = OfferFields.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the application");
            }
            BufferedReader rows = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return rows.lines().skip(1).map(OfferFields::field).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code property;kinds;type;path;codes;exact;values} */
    private static OfferField field(String row) {
        String[] cells = row.split(";", -1);
        return new OfferField(
                cells[0],
                cells[1],
                FieldType.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells[3],
                codes(cells[4]),
                cells[5].equals("yes"),
                cells.length > 6 && !cells[6].isEmpty() ? List.of(cells[6].split("\\|", -1)) : List.of());
    }

    private static Map<String, String> codes(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            for (String pair : text.split("\\|", -1)) {
                int sign = pair.indexOf('=');
                codes.put(sign < 0 ? pair : pair.substring(0, sign), sign < 0 ? pair : pair.substring(sign + 1));
            }
        }
        return codes;
    }
}
