package de.wirtschaftsstandort.content;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** JCR's system view. Reads without document type, so neither outside files nor unfolding entities can come in. */
final class ArchiveXmlReader {

    static final String SV = "http://www.jcp.org/jcr/sv/1.0";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Set<String> languages;
    private final Binaries binaries;
    private final ArchiveLimits limits = new ArchiveLimits();

    ArchiveXmlReader(Set<String> languages, Binaries binaries) {
        this.languages = languages;
        this.binaries = binaries;
    }

    List<ArchiveNode> read(java.io.InputStream bytes) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new ArchiveRefused(line(xml), "a document type has no place in content");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    expect(xml, "node");
                    ArchiveNode node = node(xml, 1);
                    readToEnd(xml);
                    return List.of(node);
                }
            }
            throw new ArchiveRefused(0, "the file has no sv:node");
        } catch (XMLStreamException e) {
            throw new ArchiveRefused(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()),
                    "not XML: "
                            + String.valueOf(e.getMessage())
                                    .lines()
                                    .reduce((first, last) -> last)
                                    .orElse(""));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }

    private static void readToEnd(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private ArchiveNode node(XMLStreamReader xml, int depth) throws XMLStreamException {
        int line = line(xml);
        limits.enter(line, depth);
        String name = attribute(xml, "name");
        ArchiveProperties properties = new ArchiveProperties(languages);
        List<ArchiveNode> children = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getNamespaceURI() != null
                    && xml.getNamespaceURI().equals(SV)
                    && xml.getLocalName().equals("node")) {
                children.add(node(xml, depth + 1));
            } else {
                expect(xml, "property");
                property(xml, properties);
            }
        }
        return new ArchiveNode(line, name, properties.id(), properties.nodeType(), properties.kept(), children);
    }

    private void property(XMLStreamReader xml, ArchiveProperties properties) throws XMLStreamException {
        int line = line(xml);
        String name = attribute(xml, "name");
        PropertyType type = type(line, attribute(xml, "type"));
        boolean multiple = "true".equals(xml.getAttributeValue(SV, "multiple"));
        List<Object> values = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            expect(xml, "value");
            int valueLine = line(xml);
            limits.enter(valueLine, 0);
            boolean encoded = type != PropertyType.BINARY && xml.getAttributeValue(XSI, "type") != null;
            String text = xml.getElementText();
            values.add(ArchiveScalar.read(valueLine, type, encoded ? decoded(valueLine, text) : text, binaries));
        }
        properties.put(line, name, new PropertyValue(type, multiple || values.size() != 1, values));
    }

    /** Text with characters that XML does not allow is written as Base64 and marked by an xsi:type. */
    private static String decoded(int line, String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ArchiveRefused(line, "the value is marked as Base64 but is not");
        }
    }

    private static PropertyType type(int line, String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "string", "name", "path", "uri", "undefined" -> PropertyType.STRING;
            case "boolean" -> PropertyType.BOOLEAN;
            case "long" -> PropertyType.LONG;
            case "double" -> PropertyType.DOUBLE;
            case "decimal" -> PropertyType.DECIMAL;
            case "date" -> PropertyType.DATE;
            case "reference", "weakreference" -> PropertyType.REFERENCE;
            case "binary" -> PropertyType.BINARY;
            default ->
                throw new ArchiveRefused(
                        line,
                        "unknown sv:type '" + name + "'; allowed are String, Boolean, Long, Double, Decimal, Date,"
                                + " Name, Path, URI, Reference, WeakReference, Binary");
        };
    }

    private static void expect(XMLStreamReader xml, String element) {
        if (!SV.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals(element)) {
            throw new ArchiveRefused(
                    line(xml),
                    "<" + xml.getLocalName() + "> stands where sv:" + element + " of JCR's system view belongs");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(SV, name);
        if (value == null) {
            throw new ArchiveRefused(line(xml), "sv:" + xml.getLocalName() + " has no sv:" + name);
        }
        return value;
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
