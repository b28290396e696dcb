package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing anew with nothing but shapes, texts, gradients, filters and animations of the list in {@link
 * SvgAllowed}: no script, no foreign element, no reference out of the file, no document type, no entity, no comment.
 */
final class SvgCleaning {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 100_000;

    /** @param width as the drawing says in pixels; 0 when it does not */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Cleaned(byte[] bytes, int width, int height) {}

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private int elements;
    private int depth;
    private SvgSize size = SvgSize.UNKNOWN;

    private SvgCleaning(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    static Cleaned clean(byte[] svg) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamReader in = hardened().createXMLStreamReader(new ByteArrayInputStream(svg));
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            SvgCleaning cleaning = new SvgCleaning(in, out);
            cleaning.all();
            out.close();
            return new Cleaned(bytes.toByteArray(), cleaning.size.width(), cleaning.size.height());
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw new UploadRefused(Reason.BROKEN, String.valueOf(broken.getMessage()), broken);
        }
    }

    /** A document type is skipped, never read; an entity it would define is then unknown. */
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void all() throws XMLStreamException {
        boolean rooted = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!rooted && !isSvg("svg")) {
                        throw new UploadRefused(Reason.DISAGREES, "the root is " + in.getLocalName());
                    }
                    element(!rooted);
                    rooted = true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UploadRefused(Reason.UNSAFE, "an entity of its own: " + in.getLocalName());
                default -> {
                    // Comments, instructions and the document type are left out.
                }
            }
        }
        out.writeEndDocument();
    }

    private boolean isSvg(String name) {
        return SVG.equals(in.getNamespaceURI()) && in.getLocalName().equals(name);
    }

    private void element(boolean root) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
            throw new UploadRefused(Reason.UNSAFE, "too many or too deeply nested elements");
        }
        if (!SVG.equals(in.getNamespaceURI())
                || !SvgAllowed.element(in.getLocalName())
                || SvgAllowed.animatesAReference(in)) {
            skip();
            return;
        }
        if (root) {
            out.setDefaultNamespace(SVG);
            size = SvgSize.of(in);
        }
        out.writeStartElement(in.getLocalName());
        if (root) {
            out.writeDefaultNamespace(SVG);
            out.writeNamespace("xlink", XLINK);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(i);
        }
    }

    private void attribute(int i) throws XMLStreamException {
        String namespace = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
        String name = in.getAttributeLocalName(i);
        String value = in.getAttributeValue(i);
        if (!SvgAllowed.attribute(in.getLocalName(), namespace, name, value)) {
            return;
        }
        if (namespace.equals(XLINK)) {
            out.writeAttribute("xlink:" + name, value);
        } else if (namespace.isEmpty()) {
            out.writeAttribute(name, value);
        } else {
            out.writeAttribute("xml:" + name, value);
        }
    }

    private void text() throws XMLStreamException {
        if (depth == 0) {
            return;
        }
        String text = in.getText();
        // The text of a style sheet is kept whole or not at all: half of it means something else.
        if (SvgAllowed.text(text)) {
            out.writeCharacters(text);
        }
    }

    private void skip() throws XMLStreamException {
        depth--;
        int open = 1;
        while (open > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                if (++elements > MOST_ELEMENTS) {
                    throw new UploadRefused(Reason.UNSAFE, "too many elements");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }
}
