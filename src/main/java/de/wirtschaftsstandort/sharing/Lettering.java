package de.wirtschaftsstandort.sharing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines of the site's own display face, so that a picture is the same on every machine and needs no fonts
 * of the system. Characters the face does not have come from the face of the PDF reports.
 */
final class Lettering {

    private static final List<String> FACES = List.of(
            "/drawing/bricolage-grotesque-latin-bold.ttf",
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    /** Headings of the site are set this much tighter, in parts of the size. */
    private static final double TIGHT = -0.015;

    private final List<TrueTypeFont> faces = FACES.stream().map(Lettering::read).toList();

    private static TrueTypeFont read(String resource) {
        try (InputStream file = Lettering.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not part of the application");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the unit of the size. */
    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(character -> advance(character, size))
                .sum();
    }

    /** SVG path data of the text with its base line beginning at the point. */
    String path(String text, double x, double y, double size) {
        StringBuilder data = new StringBuilder();
        double pen = x;
        for (int character : text.codePoints().toArray()) {
            TrueTypeFont face = face(character);
            double scale = size / unitsPerEm(face);
            append(data, outline(face, character), new AffineTransform(scale, 0, 0, -scale, pen, y));
            pen += advance(character, size);
        }
        return data.toString();
    }

    private double advance(int character, double size) {
        TrueTypeFont face = face(character);
        try {
            return face.getAdvanceWidth(glyph(face, character)) * size / unitsPerEm(face) + TIGHT * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first face that has the character, else the first one with its sign for the unknown. */
    private TrueTypeFont face(int character) {
        return faces.stream()
                .filter(face -> glyph(face, character) != 0)
                .findFirst()
                .orElse(faces.get(0));
    }

    private static int glyph(TrueTypeFont face, int character) {
        try {
            return face.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape outline(TrueTypeFont face, int character) {
        try {
            var glyph = face.getGlyph().getGlyph(glyph(face, character));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unitsPerEm(TrueTypeFont face) {
        try {
            return face.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder data, Shape outline, AffineTransform place) {
        double[] points = new double[6];
        for (PathIterator step = outline.getPathIterator(place); !step.isDone(); step.next()) {
            switch (step.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> points(data.append('M'), points, 2);
                case PathIterator.SEG_LINETO -> points(data.append('L'), points, 2);
                case PathIterator.SEG_QUADTO -> points(data.append('Q'), points, 4);
                case PathIterator.SEG_CUBICTO -> points(data.append('C'), points, 6);
                default -> data.append('Z');
            }
        }
    }

    private static void points(StringBuilder data, double[] points, int many) {
        for (int i = 0; i < many; i++) {
            data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[i]));
        }
    }
}
