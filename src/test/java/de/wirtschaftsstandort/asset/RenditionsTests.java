package de.wirtschaftsstandort.asset;

import static de.wirtschaftsstandort.asset.AssetFixture.anAsset;
import static de.wirtschaftsstandort.asset.AssetFixture.picture;
import static de.wirtschaftsstandort.asset.AssetFixture.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirtschaftsstandort.content.BinaryHash;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTests {

    private static final RenditionSize SMALL = new RenditionSize(160, 0, false);

    private final MemoryBinaries binaries = new MemoryBinaries();

    @TempDir
    Path folder;

    private Renditions renditions;

    @BeforeEach
    void create() {
        renditions = new Renditions(binaries, folder, 2);
    }

    @Test
    void makesASmallerPictureOfTheSameShape() throws IOException {
        BufferedImage small = read(asset(picture(800, 500, "jpg"), "image/jpeg"), SMALL);
        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(100);
        assertReddish(small, 20, 50);
        assertBluish(small, 140, 50);
    }

    @Test
    void cutsWhatIsOver() throws IOException {
        BufferedImage square = read(asset(picture(800, 500, "png"), "image/png"), new RenditionSize(100, 100, true));
        assertThat(square.getWidth()).isEqualTo(100);
        assertThat(square.getHeight()).isEqualTo(100);
    }

    @Test
    void isMadeOnce() {
        Asset asset = asset(picture(300, 200, "jpg"), "image/jpeg");
        Path first = renditions.find(asset, SMALL).orElseThrow().file();
        assertThat(renditions.find(asset, SMALL)).map(Rendition::file).contains(first);
        assertThat(binaries.opened()).isEqualTo(1);
    }

    @Test
    void leavesNothingElseInTheFolder() throws IOException {
        renditions.find(asset(picture(300, 200, "jpg"), "image/jpeg"), SMALL);
        assertThatThrownBy(() ->
                        renditions.find(asset("no picture".getBytes(StandardCharsets.UTF_8), "image/jpeg"), SMALL))
                .isInstanceOf(RenditionRefused.class);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void turnsWhatTheCameraHeldOnItsSide() throws IOException {
        byte[] turned = withOrientation(picture(400, 200, "jpg"), 6);
        BufferedImage upright = read(asset(turned, "image/jpeg"), new RenditionSize(100, 0, false));
        assertThat(upright.getWidth()).isEqualTo(100);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertReddish(upright, 50, 20);
        assertBluish(upright, 50, 180);
    }

    @Test
    void refusesAPictureWhoseHeaderNamesTooManyPixels() {
        byte[] bomb = picture(10, 10, "png");
        byte[] size = HexFormat.of().parseHex("0000ffff0000ffff");
        System.arraycopy(size, 0, bomb, 16, size.length);
        assertThatThrownBy(() -> renditions.find(asset(bomb, "image/png"), SMALL))
                .isInstanceOf(RenditionRefused.class)
                .hasMessageContaining("/bilder/werk")
                .hasMessageContaining("65535 x 65535");
    }

    @Test
    void refusesWhatIsNoPictureAndWhatEndsInTheMiddle() {
        byte[] whole = picture(300, 200, "png");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        for (byte[] bad : List.of(new byte[0], "<svg/>".getBytes(StandardCharsets.UTF_8), half)) {
            assertThatThrownBy(() -> renditions.find(asset(bad, "image/png"), SMALL))
                    .isInstanceOf(RenditionRefused.class);
        }
    }

    @Test
    void isMissingWhenTheBytesAre() {
        Asset gone = AssetFixture.require(published(anAsset("a.png", "image/png", new BinaryHash("0".repeat(64)))));
        assertThat(renditions.find(gone, SMALL)).isEmpty();
    }

    private Asset asset(byte[] bytes, String type) {
        return AssetFixture.require(published(anAsset("werk", type, binaries.put(bytes))));
    }

    private BufferedImage read(Asset asset, RenditionSize size) throws IOException {
        return ImageIO.read(renditions.find(asset, size).orElseThrow().file().toFile());
    }

    private static void assertReddish(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        assertThat(color.getRed()).isGreaterThan(200);
        assertThat(color.getBlue()).isLessThan(60);
    }

    private static void assertBluish(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        assertThat(color.getBlue()).isGreaterThan(200);
        assertThat(color.getRed()).isLessThan(60);
    }

    /** Puts the smallest Exif block that names an orientation behind the picture's first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001"
                        + String.format(Locale.ROOT, "%04x", orientation) + "0000" + "00000000");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
