package de.wirtschaftsstandort.openimmo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One object as elements, filled by paths: {@code geo/ort}, {@code geo/geokoordinaten@breitengrad}, and for elements that
 * repeat with a mark {@code infrastruktur/distanzen[AUTOBAHN]}. Elements stand in the order in which they were first named.
 */
final class XmlTree {

    static final String USER_FIELD = "user_defined_simplefield";

    /** The attribute that tells elements of a name apart. */
    static final Map<String, String> MARKS = Map.of(USER_FIELD, "feldname", "distanzen", "distanz_zu");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, XmlTree> children = new LinkedHashMap<>();
    private String text = "";

    XmlTree(String name) {
        this.name = name;
    }

    void put(String path, String value) {
        int at = path.indexOf('@');
        XmlTree element = element(at < 0 ? path : path.substring(0, at));
        if (at < 0) {
            element.text = value;
        } else {
            element.attributes.put(path.substring(at + 1), value);
        }
    }

    /** Another element of the same path, behind those that are there. */
    void add(String path, String value) {
        added(path).text = value;
    }

    /** The same, still empty. */
    XmlTree added(String path) {
        int end = path.lastIndexOf('/');
        XmlTree parent = end < 0 ? this : element(path.substring(0, end));
        XmlTree added = parent.made(path.substring(end + 1));
        parent.children.put(path.substring(end + 1) + "#" + parent.children.size(), added);
        return added;
    }

    /** Gives this element an attribute. */
    void mark(String attribute, String value) {
        attributes.put(attribute, value);
    }

    private XmlTree element(String path) {
        XmlTree element = this;
        for (String step : steps(path)) {
            XmlTree parent = element;
            element = parent.children.computeIfAbsent(step, parent::made);
        }
        return element;
    }

    /** A mark may hold anything, a slash too. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        int start = 0;
        boolean marked = false;
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            marked = sign == '[' || (marked && sign != ']');
            if (sign == '/' && !marked) {
                steps.add(path.substring(start, i));
                start = i + 1;
            }
        }
        steps.add(path.substring(start));
        return steps;
    }

    private XmlTree made(String step) {
        int mark = step.indexOf('[');
        if (mark < 0) {
            return new XmlTree(step);
        }
        XmlTree made = new XmlTree(step.substring(0, mark));
        made.attributes.put(MARKS.getOrDefault(made.name, "name"), step.substring(mark + 1, step.length() - 1));
        return made;
    }

    void write(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
        out.writeCharacters(clean(text));
        for (XmlTree child : children.values()) {
            child.write(out);
        }
        out.writeEndElement();
    }

    /** Without signs XML 1.0 has no way to say, not even escaped. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || (sign >= 0x20 && sign <= 0xD7FF)
                        || (sign >= 0xE000 && sign <= 0xFFFD)
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
