package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of {@code jcr:content}: bytes and what the bytes themselves say. */
final class StoredFile {

    private StoredFile() {}

    /** Stores the bytes and answers the properties that name them. */
    static Map<PropertyKey, PropertyValue> of(InspectedFile file, Binaries binaries) throws IOException {
        BinaryHash hash;
        try (InputStream in = Files.newInputStream(file.bytes())) {
            hash = binaries.put(in);
        }
        Map<PropertyKey, PropertyValue> properties = new LinkedHashMap<>();
        properties.put(PropertyKey.of("jcr:data"), PropertyValue.of(hash));
        properties.put(
                PropertyKey.of("jcr:mimeType"), PropertyValue.of(file.kind().mimeType()));
        properties.put(PropertyKey.of("fileName"), PropertyValue.of(file.name().fileName(file.kind())));
        properties.put(PropertyKey.of("extension"), PropertyValue.of(file.kind().extension()));
        properties.put(PropertyKey.of("size"), PropertyValue.of(file.size()));
        properties.put(PropertyKey.of("width"), PropertyValue.of((long) file.width()));
        properties.put(PropertyKey.of("height"), PropertyValue.of((long) file.height()));
        return properties;
    }
}
