package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveXmlReaderTests {

    private static final String SPACES =
            "xmlns:sv=\"http://www.jcp.org/jcr/sv/1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private final MemoryBinaries binaries = new MemoryBinaries();

    private ArchiveNode read(String xml) {
        List<ArchiveNode> nodes = new ArchiveXmlReader(Set.of("en"), binaries)
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return nodes.get(0);
    }

    private ArchiveNode withProperty(String property) {
        return read("<sv:node " + SPACES + " sv:name=\"home\">" + property + "</sv:node>");
    }

    @Test
    void readsASystemView() throws IOException {
        ArchiveNode logo = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- exported -->
                <sv:node sv:name="Über uns" %s>
                  <sv:property sv:name="jcr:primaryType" sv:type="Name"><sv:value>mgnl:asset</sv:value></sv:property>
                  <sv:property sv:name="jcr:isCheckedOut" sv:type="Boolean"><sv:value>true</sv:value></sv:property>
                  <sv:property sv:name="title_en" sv:type="String"><sv:value>About &amp; <![CDATA[<us>]]></sv:value></sv:property>
                  <sv:property sv:name="tags" sv:type="String" sv:multiple="true"><sv:value>a</sv:value></sv:property>
                  <sv:property sv:name="none" sv:type="Long" sv:multiple="true"/>
                  <sv:node sv:name="jcr:content">
                    <sv:property sv:name="jcr:data" sv:type="Binary"><sv:value>aGFs
                bG8=</sv:value></sv:property>
                  </sv:node>
                </sv:node>
                """
                        .formatted(SPACES));

        assertThat(logo.name()).isEqualTo("Über uns");
        assertThat(logo.nodeType()).isEqualTo("mgnl:asset");
        assertThat(logo.properties())
                .containsOnlyKeys(PropertyKey.of("title", "en"), PropertyKey.of("tags"), PropertyKey.of("none"))
                .containsEntry(PropertyKey.of("title", "en"), PropertyValue.of("About & <us>"))
                .containsEntry(PropertyKey.of("tags"), PropertyValue.ofStrings(List.of("a")))
                .containsEntry(PropertyKey.of("none"), PropertyValue.many(PropertyType.LONG, List.of()));
        PropertyValue data = logo.children().get(0).properties().get(PropertyKey.of("jcr:data"));
        BinaryHash hash = (BinaryHash) Objects.requireNonNull(data).first();
        assertThat(binaries.open(hash).orElseThrow().readAllBytes()).asString().isEqualTo("hallo");
    }

    @Test
    void decodesTextThatXmlCannotHold() {
        ArchiveNode node = withProperty(
                "<sv:property sv:name='p' sv:type='String'>"
                        + "<sv:value xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:base64Binary'>YQdi</sv:value></sv:property>");

        assertThat(node.properties()).containsEntry(PropertyKey.of("p"), PropertyValue.of("a\u0007b"));
    }

    @Test
    void readsNoOutsideFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<sv:node " + SPACES + " sv:name=\"home\"><sv:property sv:name=\"p\" sv:type=\"String\">"
                + "<sv:value>&e;</sv:value></sv:property></sv:node>";

        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessage("a document type has no place in content");
    }

    @Test
    void unfoldsNoEntities() {
        String xml = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sv:node " + SPACES
                + " sv:name=\"&b;\"/>";

        assertThatThrownBy(() -> read(xml)).isInstanceOf(ArchiveRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<beans/> | <beans> stands where sv:node",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0'/> | sv:node has no sv:name",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'> | not XML",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'>text</sv:node> | not XML",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'><sv:property sv:name='p' sv:type='Blob'/></sv:node> | unknown sv:type 'Blob'",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'><sv:property sv:name='p' sv:type='Long'><sv:value>x</sv:value></sv:property></sv:node> | not a value of type LONG"
            })
    void refusesWhatIsNoSystemView(String xml, String sentence) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(ArchiveRefused.class).hasMessageContaining(sentence);
    }

    @Test
    void namesTheLineOfAFault() {
        assertThatThrownBy(() -> withProperty("\n\n<sv:property sv:name='p'/>"))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void refusesDepth() {
        String xml = ("<sv:node " + SPACES + " sv:name='a'>").repeat(60) + "</sv:node>".repeat(60);

        assertThatThrownBy(() -> read(xml)).isInstanceOf(ArchiveRefused.class).hasMessageContaining("levels deep");
    }
}
