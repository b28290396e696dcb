package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.support.Fuzzing;
import de.wirtschaftsstandort.support.Mutations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Broken variants of content to import: each becomes nodes or a refusal with its line, never another exception. */
class ArchiveFuzzingTests {

    private static final String SYSTEM_VIEW =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sv:node sv:name="home" xmlns:sv="http://www.jcp.org/jcr/sv/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <sv:property sv:name="jcr:primaryType" sv:type="Name"><sv:value>mgnl:page</sv:value></sv:property>
              <sv:property sv:name="jcr:uuid" sv:type="String"><sv:value>3d4b7a40-9a52-4bb2-9e20-3b1f3a6e2f11</sv:value></sv:property>
              <sv:property sv:name="tags" sv:type="String" sv:multiple="true"><sv:value>a</sv:value><sv:value>b</sv:value></sv:property>
              <sv:property sv:name="since" sv:type="Date"><sv:value>2026-01-02T10:00:00.000+01:00</sv:value></sv:property>
              <sv:property sv:name="width" sv:type="Long"><sv:value>12</sv:value></sv:property>
              <sv:node sv:name="file"><sv:property sv:name="jcr:data" sv:type="Binary"><sv:value>aGFsbG8=</sv:value></sv:property></sv:node>
            </sv:node>
            """;

    private final Mutations yaml = Mutations.ofFiles(Path.of("light-modules/nordsachsen/bootstraps"), ".yaml", 13);
    private final Mutations xml = Mutations.of(List.of(SYSTEM_VIEW), 17);

    @Test
    void readsOrRefusesWhateverAYamlFileHolds() {
        assertThat(Fuzzing.rounds(500, yaml, ArchiveFuzzingTests::readYaml)).isEmpty();
    }

    @Test
    void readsOrRefusesWhateverAnXmlFileHolds() {
        assertThat(Fuzzing.rounds(500, xml, ArchiveFuzzingTests::readXml)).isEmpty();
    }

    @Test
    void readsAnEmojiWhereverItStands() {
        for (int before = 1_000; before < 1_100; before++) {
            String text = "home:\n  title: " + "a".repeat(before) + "\ud83d\ude00\n";
            ArchiveNode home = new ArchiveYamlReader(
                            "website.p.yaml", Set.of("en"), new MemoryBinaries(), new ArrayList<>())
                    .read(text)
                    .get(0);
            assertThat(home.properties().get(PropertyKey.of("title")))
                    .isEqualTo(PropertyValue.of("a".repeat(before) + "\ud83d\ude00"));
        }
    }

    @Test
    @Tag("long")
    void readsOrRefusesWhateverAYamlFileHoldsForHalfAnHour() {
        assertThat(Fuzzing.lasting(Fuzzing.LONG, yaml, ArchiveFuzzingTests::readYaml))
                .isEmpty();
    }

    @Test
    @Tag("long")
    void readsOrRefusesWhateverAnXmlFileHoldsForHalfAnHour() {
        assertThat(Fuzzing.lasting(Fuzzing.LONG, xml, ArchiveFuzzingTests::readXml))
                .isEmpty();
    }

    private static void readYaml(String text) {
        try {
            new ArchiveYamlReader("website.p.yaml", Set.of("en"), new MemoryBinaries(), new ArrayList<>()).read(text);
        } catch (ArchiveRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void readXml(String text) {
        try {
            new ArchiveXmlReader(Set.of("en"), new MemoryBinaries())
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ArchiveRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
