package de.wirtschaftsstandort.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes a tagged document without what says nothing: empty marks, and in its structure what is optional and known otherwise. */
final class CompactPdf {

    private static final int OBJECTS_IN_A_STREAM = 2_000;

    private static final byte[] DESIGN = line("/Artifact /" + MarkedPages.DESIGN.getName() + " BDC");
    private static final byte[] END = line("EMC");
    private static final byte[] BEGIN = line(" BDC");
    private static final int NOWHERE = -1;

    private final Map<String, COSDictionary> attributes = new HashMap<>();

    private CompactPdf() {}

    /** @param document of {@link MarkedPages}, finished */
    static byte[] of(PDDocument document) throws IOException {
        CompactPdf compact = new CompactPdf();
        for (PDPage page : document.getPages()) {
            compact.content(page);
        }
        for (COSBase top :
                kids(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject())) {
            compact.element((COSDictionary) top);
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes, new CompressParameters(OBJECTS_IN_A_STREAM));
            return bytes.toByteArray();
        }
    }

    private void content(PDPage page) throws IOException {
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
            byte[] content;
            try (InputStream in = stream.createInputStream()) {
                content = in.readAllBytes();
            }
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content, 0, joined(content));
            }
        }
    }

    /**
     * Joins neighbouring marks of design and drops those around nothing, in place; a text never holds the end of a line.
     *
     * @return how many bytes are left
     */
    private static int joined(byte[] content) {
        int kept = 0;
        int begun = NOWHERE;
        int ended = NOWHERE;
        boolean inDesign = false;
        int next;
        for (int at = 0; at < content.length; at = next) {
            next = endOfLine(content, at);
            boolean design = is(content, at, next, DESIGN);
            boolean end = is(content, at, next, END);
            if (design && ended == kept) {
                kept -= END.length;
                ended = NOWHERE;
                inDesign = true;
            } else if (end && begun == kept) {
                kept -= DESIGN.length;
                begun = NOWHERE;
                inDesign = false;
            } else {
                System.arraycopy(content, at, content, kept, next - at);
                kept += next - at;
                begun = design ? kept : begun;
                ended = end && inDesign ? kept : ended;
                inDesign = design || (inDesign && !end && !beginsMark(content, at, next));
            }
        }
        return kept;
    }

    private static int endOfLine(byte[] content, int from) {
        int at = from;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, content.length);
    }

    private static boolean beginsMark(byte[] content, int from, int to) {
        return to - from >= BEGIN.length && is(content, to - BEGIN.length, to, BEGIN);
    }

    private static boolean is(byte[] content, int from, int to, byte[] line) {
        return Arrays.equals(content, from, to, line, 0, line.length);
    }

    private static byte[] line(String words) {
        return (words + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** What kind of thing it is, its place in the tree says; its page only matters for marks it names by number. */
    private void element(COSDictionary element) {
        element.removeItem(COSName.TYPE);
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary said) {
            element.setItem(COSName.A, attributes.computeIfAbsent(said.toString(), same -> said));
        }
        boolean numbered = false;
        for (COSBase kid : kids(element)) {
            numbered |= kid instanceof COSInteger;
            if (kid instanceof COSDictionary below) {
                if (below.containsKey(COSName.S)) {
                    element(below);
                } else {
                    below.setDirect(true);
                }
            }
        }
        if (!numbered) {
            element.removeItem(COSName.PG);
        }
    }

    private static Iterable<? extends COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray many) {
            return many;
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
