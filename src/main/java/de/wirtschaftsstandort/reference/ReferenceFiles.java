package de.wirtschaftsstandort.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The data files that come with the application, on the class path below {@code reference/}. */
final class ReferenceFiles {

    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');

    private ReferenceFiles() {}

    static byte[] bytes(String file) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("data file reference/" + file + " is missing from the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows by column name; every value is text, an empty one is the empty text. */
    static List<Map<String, String>> rows(byte[] csv) {
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(SCHEMA).readValues(new String(csv, StandardCharsets.UTF_8))) {
            return rows.readAll();
        }
    }

    /** The value of a column that every file of its kind has. */
    static String text(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("column '" + column + "' is missing, there are " + row.keySet());
        }
        return value;
    }

    static JsonNode json(byte[] json) {
        return JsonMapper.shared().readTree(json);
    }
}
