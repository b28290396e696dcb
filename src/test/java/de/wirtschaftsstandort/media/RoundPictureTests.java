package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.media.UploadRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class RoundPictureTests {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    @TempDir
    Path folder;

    @Test
    void knowsAPanoramaByWhatTheCameraSays() throws IOException {
        byte[] small = Samples.picture("jpg", 400, 200);

        assertThat(inspect("rundblick.jpg", withSegment(small, XMP + sphere("equirectangular")))
                        .round())
                .isTrue();
        assertThat(inspect("rundblick.jpg", small).round()).isFalse();
    }

    @Test
    void takesTheWordOfTheCameraThatItIsSomethingElse() throws IOException {
        byte[] large = Samples.picture("jpg", 3000, 1500);

        assertThat(inspect("zylinder.jpg", withSegment(large, XMP + sphere("cylindrical")))
                        .round())
                .isFalse();
    }

    @Test
    void knowsALargePictureTwiceAsWideAsHigh() throws IOException {
        assertThat(inspect("a.jpg", Samples.picture("jpg", 3000, 1500)).round()).isTrue();
        assertThat(inspect("b.jpg", Samples.picture("jpg", 3000, 1501)).round()).isFalse();
        assertThat(inspect("c.jpg", Samples.picture("jpg", 2998, 1499)).round()).isFalse();
    }

    @Test
    void doesNotStretchAPartOfASphereOverAllOfIt() throws IOException {
        byte[] part = withSegment(Samples.picture("jpg", 400, 100), XMP + sphere("equirectangular"));

        assertThat(inspect("teil.jpg", part).round()).isFalse();
    }

    @Test
    void refusesXmpThatDeclaresEntities() {
        String packet = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x:xmpmeta"
                + " xmlns:x='adobe:ns:meta/'>&e;</x:xmpmeta>";

        assertRefused(withSegment(Samples.picture("jpg", 400, 200), XMP + packet), Reason.UNSAFE);
    }

    /** Exif that points behind its end, XMP that breaks off. */
    static List<String> damagedNotes() {
        return List.of(
                "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u000e\0\u0002\0\0\u00ff\u00ff\0\u00ff\u00ff\u00ff\0\0\0\0",
                XMP + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF");
    }

    @ParameterizedTest
    @MethodSource("damagedNotes")
    void passesOverDamagedNotesOfTheCamera(String notes) throws IOException {
        assertThat(inspect("bild.jpg", withSegment(Samples.picture("jpg", 400, 300), notes))
                        .shape())
                .isEqualTo(RoundPicture.Shape.FLAT);
    }

    @ParameterizedTest
    @MethodSource("damagedNotes")
    void doubtsPicturesOfTheShapeOfAPanoramaWithDamagedNotes(String notes) throws IOException {
        assertThat(inspect("gross.jpg", withSegment(Samples.picture("jpg", 3000, 1500), notes))
                        .shape())
                .isEqualTo(new RoundPicture.Shape(true, true));
        assertThat(inspect("klein.jpg", withSegment(Samples.picture("jpg", 400, 200), notes))
                        .shape())
                .isEqualTo(new RoundPicture.Shape(false, true));
    }

    @Test
    void refusesAPanoramaOfTwoHundredMillionPixelsBeforeItIsDecoded() {
        byte[] huge = Samples.picture("jpg", 400, 200);
        int frame = startOfFrame(huge);
        // The header of a JPEG says height and width in two bytes each.
        System.arraycopy(
                new byte[] {(byte) (10_000 >> 8), (byte) (10_000 & 0xff), (byte) (20_000 >> 8), (byte) (20_000 & 0xff)},
                0,
                huge,
                frame + 5,
                4);

        assertRefused(huge, Reason.TOO_MANY_PIXELS);
    }

    private void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> inspect("bild.jpg", bytes))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .as(refused.getMessage())
                        .isEqualTo(reason));
    }

    private InspectedFile inspect(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        UploadLimits limits = new UploadLimits(
                DataSize.ofMegabytes(25),
                DataSize.ofMegabytes(100),
                200,
                50_000_000,
                1000,
                DataSize.ofBytes(0),
                Map.of());
        return new FileInspection(limits).inspect(file, name);
    }

    private static String sphere(String projection) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:GPano='http://ns.google.com/photos/1.0/panorama/'"
                + " GPano:ProjectionType='" + projection + "'/></rdf:RDF></x:xmpmeta>";
    }

    /** A segment APP1 behind the start of the picture; one character is one byte. */
    private static byte[] withSegment(byte[] jpeg, String content) {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        int length = bytes.length + 2;
        byte[] head = {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length};
        return Samples.concat(Arrays.copyOfRange(jpeg, 0, 2), head, bytes, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static int startOfFrame(byte[] jpeg) {
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                return at;
            }
        }
        throw new IllegalStateException("no baseline JPEG");
    }
}
