package de.wirtschaftsstandort.shell.web;

import de.wirtschaftsstandort.security.Backoffice;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the front-end build made for the backoffice; names carry the hash of their content. */
@Component
@OnlyWithBackoffice
public class BackofficeAssets {

    private static final String FOLDER = "/backoffice-assets/";

    private final Map<String, String> names = names();

    private static Map<String, String> names() {
        try (InputStream manifest = BackofficeAssets.class.getResourceAsStream(FOLDER + "manifest.json")) {
            return manifest == null
                    ? Map.of()
                    : JsonMapper.shared().readValue(manifest, new TypeReference<Map<String, String>>() {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param name before it was hashed */
    public String address(String name) {
        return Backoffice.PATH + "/assets/" + names.getOrDefault(name, name);
    }

    /** Only what the manifest lists is there. */
    Optional<byte[]> find(String file) {
        if (!Set.copyOf(names.values()).contains(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = BackofficeAssets.class.getResourceAsStream(FOLDER + file)) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
