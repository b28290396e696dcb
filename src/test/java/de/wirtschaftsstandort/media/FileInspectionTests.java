package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class FileInspectionTests {

    private static final UploadLimits LIMITS = new UploadLimits(
            DataSize.ofMegabytes(2), DataSize.ofMegabytes(3), 200, 50_000_000, 1_000, DataSize.ofBytes(0), Map.of());

    @TempDir
    private Path folder = Path.of("unset");

    private InspectedFile inspect(String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("sent"), bytes);
            return new FileInspection(LIMITS).inspect(file, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Arguments of(String name, byte[] bytes, Object expected) {
        return Arguments.of(name, bytes, expected);
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                of("Foto.JPG", Samples.picture("jpg", 60, 40), FileKind.JPEG),
                of("foto.jpeg", Samples.picture("jpg", 60, 40), FileKind.JPEG),
                of("foto.png", Samples.picture("png", 60, 40), FileKind.PNG),
                of("foto.gif", Samples.picture("gif", 60, 40), FileKind.GIF),
                of("foto.webp", Samples.WEBP, FileKind.WEBP),
                of("kamera.jpg", Samples.concat(Samples.picture("jpg", 9, 9), new byte[64]), FileKind.JPEG),
                of("bewegt.gif", Samples.gif(900), FileKind.GIF),
                of("plan.svg", Samples.SVG, FileKind.SVG),
                of("flyer.pdf", Samples.PDF, FileKind.PDF),
                of("brief.docx", Samples.docx(), FileKind.DOCX),
                of("ton.mp3", Samples.MP3, FileKind.MP3),
                of("film.mp4", Samples.MP4, FileKind.MP4),
                of("film.vtt", Samples.VTT, FileKind.VTT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void takesHonestFiles(String name, byte[] bytes, FileKind kind) {
        assertThat(inspect(name, bytes).kind()).isEqualTo(kind);
    }

    static Stream<Arguments> hostile() {
        byte[] jpg = Samples.picture("jpg", 30, 20);
        byte[] png = Samples.picture("png", 30, 20);
        byte[] gif = Samples.picture("gif", 30, 20);
        byte[] html = Samples.text("<html><script>alert(1)</script></html>");
        byte[] zip = Samples.zip("evil.jsp", Samples.text("<% %>"));
        byte[] mark = {(byte) 0xff, (byte) 0xd9};
        byte[] random = new byte[4_000];
        new Random(7).nextBytes(random);
        return Stream.of(
                of("leer.jpg", new byte[0], Reason.EMPTY),
                of("seite.html", html, Reason.UNKNOWN_KIND),
                of("seite.jsp", html, Reason.UNKNOWN_KIND),
                of("plan.svgz", Samples.SVG, Reason.UNKNOWN_KIND),
                of("archiv.zip", zip, Reason.UNKNOWN_KIND),
                of("ohne", jpg, Reason.UNKNOWN_KIND),
                of("bild.tiff", jpg, Reason.UNKNOWN_KIND),
                of("foto.jpg.php", jpg, Reason.UNKNOWN_KIND),
                of("html-als.jpg", html, Reason.DISAGREES),
                of("html-als.png", html, Reason.DISAGREES),
                of("png-als.jpg", png, Reason.DISAGREES),
                of("gif-als.png", gif, Reason.DISAGREES),
                of("zip-als.jpg", zip, Reason.DISAGREES),
                of("zip-als.docx", zip, Reason.DISAGREES),
                of("docx-als.xlsx", Samples.docx(), Reason.DISAGREES),
                of("jpg-als.pdf", jpg, Reason.DISAGREES),
                of("jpg-als.mp4", jpg, Reason.DISAGREES),
                of("html-als.mp3", html, Reason.DISAGREES),
                of("html-als.vtt", Samples.text("Guten Tag\nWEBVTT"), Reason.DISAGREES),
                of("html-als.svg", html, Reason.DISAGREES),
                of("zufall.jpg", random, Reason.DISAGREES),
                of("jpg-und.jpg", Samples.concat(jpg, html), Reason.TRAILING),
                of("png-und.png", Samples.concat(png, html), Reason.TRAILING),
                of("gif-und.gif", Samples.concat(gif, Samples.text("/*alert(1)*/")), Reason.TRAILING),
                of("webp-und.webp", Samples.concat(Samples.WEBP, html), Reason.TRAILING),
                of("jpg-zip.jpg", Samples.concat(jpg, zip), Reason.TRAILING),
                of("jpg-zip-getarnt.jpg", Samples.concat(jpg, zip, mark), Reason.TRAILING),
                of("pdf-und.pdf", Samples.concat(Samples.PDF, zip), Reason.TRAILING),
                of("pdf-js.pdf", pdf("/OpenAction<</S/JavaScript/JS (app.alert(1))>>"), Reason.UNSAFE),
                of("pdf-start.pdf", pdf("/OpenAction<</S/Launch/F(cmd.exe)>>"), Reason.UNSAFE),
                of("makro.docx", macro(), Reason.UNSAFE),
                of("pfad.docx", Samples.zip("../../etc/x", html, "word/document.xml", html), Reason.UNSAFE),
                of("abgeschnitten.jpg", java.util.Arrays.copyOf(jpg, jpg.length / 2), Reason.BROKEN),
                of("abgeschnitten.png", java.util.Arrays.copyOf(png, png.length - 20), Reason.BROKEN),
                of("gif-js.gif", Samples.text("GIF89a/*" + "x".repeat(90) + "*/=1;alert(1)"), Reason.BROKEN),
                of("gross.jpg", Samples.concat(jpg, new byte[3 << 20]), Reason.TOO_LARGE),
                of("gross.mp4", Samples.concat(Samples.MP4, new byte[4 << 20]), Reason.TOO_LARGE));
    }

    private static byte[] pdf(String action) {
        return Samples.text("%PDF-1.4\n1 0 obj<</Type/Catalog" + action + ">>endobj\n%%EOF\n");
    }

    private static byte[] macro() {
        return Samples.zip("word/document.xml", Samples.text("<d/>"), "word/vbaProject.bin", new byte[9]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesHostileFilesWithTheReason(String name, byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> inspect(name, bytes))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .as(refused.getMessage())
                        .isEqualTo(reason));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                of("bombe.png", Samples.pngBomb(20_000, 20_000), Reason.TOO_MANY_PIXELS),
                of("breit.png", Samples.pngBomb(65_500, 65_500), Reason.TOO_MANY_PIXELS),
                of("bilder.gif", Samples.gif(10_000), Reason.TOO_MANY_FRAMES),
                of("bombe.docx", zipBomb(), Reason.UNSAFE),
                of("entities.svg", manyEntities(), Reason.BROKEN),
                of("tief.svg", deep(), Reason.UNSAFE));
    }

    private static byte[] zipBomb() {
        return Samples.zip("word/document.xml", new byte[64 << 20]);
    }

    private static byte[] manyEntities() {
        StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"xxxxxxxxxx\">");
        for (int i = 1; i < 12; i++) {
            svg.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return Samples.text(svg + "]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a11;</text></svg>");
    }

    private static byte[] deep() {
        return Samples.text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\">" + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void refusesBombsBeforeTheyGoOff(String name, byte[] bytes, Reason reason) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();

        assertThatThrownBy(() -> inspect(name, bytes))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .as(refused.getMessage())
                        .isEqualTo(reason));

        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(50L << 20);
    }

    @Test
    void saysTheSizeOfAPictureAndOfADrawing() {
        assertThat(inspect("foto.png", Samples.picture("png", 60, 40)))
                .extracting(InspectedFile::width, InspectedFile::height)
                .containsExactly(60, 40);
        assertThat(inspect("plan.svg", Samples.SVG))
                .extracting(InspectedFile::width, InspectedFile::height)
                .containsExactly(40, 20);
    }
}
