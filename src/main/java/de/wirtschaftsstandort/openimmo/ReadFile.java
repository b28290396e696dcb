package de.wirtschaftsstandort.openimmo;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file into its objects. A document type is refused before anything of it is looked at, nothing outside the file is
 * ever asked for, and there are limits for everything a stranger may repeat.
 */
public final class ReadFile {

    public static final int LARGEST = 20 << 20;
    public static final int MOST_OBJECTS = 5_000;
    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 3_000;
    private static final int LONGEST_VALUE = 60_000;

    private final XMLStreamReader xml;
    private final List<ReadObject> objects = new ArrayList<>();

    private ReadFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws FileRefused for everything that is no such file as a whole */
    public static List<ReadObject> of(byte[] file) {
        if (file.length > LARGEST) {
            throw new FileRefused("large", LARGEST >> 20);
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            throw new FileRefused("archive");
        }
        try {
            return new ReadFile(factory().createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation();
            throw at == null
                    ? new FileRefused("broken")
                    : new FileRefused("broken", Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private List<ReadObject> read() throws XMLStreamException {
        boolean root = false;
        while (xml.hasNext()) {
            int event = xml.next();
            refuseDoctype(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!root && !xml.getLocalName().equals("openimmo")) {
                    throw new FileRefused("foreign");
                }
                root = true;
                if (xml.getLocalName().equals("immobilie")) {
                    object();
                }
            }
        }
        if (objects.isEmpty()) {
            throw new FileRefused("none");
        }
        return List.copyOf(objects);
    }

    private static void refuseDoctype(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new FileRefused("doctype");
        }
    }

    private void object() throws XMLStreamException {
        if (objects.size() == MOST_OBJECTS) {
            throw new FileRefused("many", MOST_OBJECTS);
        }
        int line = xml.getLocation().getLineNumber();
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> path = new ArrayList<>();
        List<StringBuilder> texts = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            refuseDoctype(event);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() == DEEPEST) {
                        throw new FileRefused("deep", DEEPEST);
                    }
                    path.add(step());
                    texts.add(new StringBuilder());
                    attributes(String.join("/", path), values);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    // Pictures travel inside the file; they are left where they are.
                    if (!path.isEmpty() && !path.get(0).equals("anhaenge")) {
                        append(texts.get(texts.size() - 1));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        objects.add(new ReadObject(objects.size() + 1, line, values));
                        return;
                    }
                    String text = texts.remove(texts.size() - 1).toString().strip();
                    put(values, String.join("/", path), text);
                    path.remove(path.size() - 1);
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    /** The element with its mark, when it is one of those that repeat. */
    private String step() {
        String name = xml.getLocalName();
        String mark = XmlTree.MARKS.get(name);
        if (mark == null) {
            return name;
        }
        String value = xml.getAttributeValue(null, mark);
        return name + "[" + (value == null ? "" : value.strip()) + "]";
    }

    private void attributes(String path, Map<String, List<String>> values) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            put(
                    values,
                    path + "@" + xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i).strip());
        }
    }

    private void append(StringBuilder text) {
        if (text.length() + xml.getTextLength() > LONGEST_VALUE) {
            throw new FileRefused("long", LONGEST_VALUE);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private static void put(Map<String, List<String>> values, String path, String text) {
        if (text.isEmpty()) {
            values.computeIfAbsent(path, first -> new ArrayList<>());
        } else {
            values.computeIfAbsent(path, first -> new ArrayList<>()).add(text);
        }
        if (values.size() > MOST_VALUES || values.getOrDefault(path, List.of()).size() > MOST_VALUES) {
            throw new FileRefused("wide", MOST_VALUES);
        }
    }
}
