package de.wirtschaftsstandort.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a browser has to load before an editor can work, as the front-end build made it. */
class ScriptSizeTests {

    private static final Path BUILT = Path.of("target/classes/backoffice-assets");
    private static final int KILOBYTE = 1000;

    private static int zipped(String name) throws IOException {
        Map<String, String> files = JsonMapper.shared()
                .readValue(Files.readString(BUILT.resolve("manifest.json")), new TypeReference<>() {});
        byte[] script = Files.readAllBytes(BUILT.resolve(files.get(name)));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(script);
        }
        return zipped.size();
    }

    @Test
    void staysSmallWithoutTheRichText() throws IOException {
        assertThat(zipped("backoffice.js")).isBetween(KILOBYTE, 60 * KILOBYTE);
    }

    @Test
    void loadsTheRichTextOnItsOwn() throws IOException {
        int richText = zipped("rich-text.js");

        assertThat(richText).isGreaterThan(50 * KILOBYTE);
        assertThat(richText + zipped("backoffice.js")).isLessThan(220 * KILOBYTE);
    }
}
