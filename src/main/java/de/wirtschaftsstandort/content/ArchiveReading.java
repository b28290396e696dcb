package de.wirtschaftsstandort.content;

import de.wirtschaftsstandort.shared.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The bytes of an archive file to nodes, by the format its name tells. */
final class ArchiveReading {

    private ArchiveReading() {}

    static List<ArchiveNode> of(
            ArchiveName name,
            String file,
            byte[] bytes,
            Set<String> languages,
            Binaries binaries,
            List<Problem> problems) {
        if (bytes.length > ArchiveLimits.LARGEST_FILE) {
            throw new ArchiveRefused(
                    0, "the file has " + bytes.length + " bytes; at most " + ArchiveLimits.LARGEST_FILE);
        }
        return name.format() == ArchiveName.Format.YAML
                ? new ArchiveYamlReader(file, languages, binaries, problems)
                        .read(new String(bytes, StandardCharsets.UTF_8))
                : new ArchiveXmlReader(languages, binaries).read(new ByteArrayInputStream(bytes));
    }
}
