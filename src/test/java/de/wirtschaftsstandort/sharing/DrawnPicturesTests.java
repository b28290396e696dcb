package de.wirtschaftsstandort.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnPicturesTests {

    private static final SharePicture TORGAU = picture("Gewerbegebiet Torgau-Nord", SharePalette.STANDARD);

    @TempDir
    private Path folder;

    @Test
    void isAPngOfTheSizeNetworksAskFor() throws IOException {
        byte[] png = Files.readAllBytes(new DrawnPictures(folder).find(TORGAU));

        assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(200_000);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(SharePicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SharePicture.HEIGHT);
    }

    @Test
    void theSamePageIsAlwaysTheSameBytes() {
        assertThat(new DrawnPictures(folder).png(TORGAU)).isEqualTo(new DrawnPictures(folder).png(TORGAU));
    }

    @Test
    void anotherHeadingAndOtherColoursAreAnotherPictureAtAnotherAddress() {
        DrawnPictures pictures = new DrawnPictures(folder);
        SharePicture blue = picture("Gewerbegebiet Torgau-Nord", SharePalette.STANDARD.with("--petrol: #0000ff"));
        SharePicture other = picture("Gewerbegebiet Torgau-Süd", SharePalette.STANDARD);

        assertThat(Set.of(TORGAU.mark(), blue.mark(), other.mark())).hasSize(3);
        assertThat(pictures.png(blue)).isNotEqualTo(pictures.png(TORGAU));
        assertThat(pictures.png(other)).isNotEqualTo(pictures.png(TORGAU));
    }

    @Test
    void letteringAndTilesAreOnThePicture() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new DrawnPictures(folder).png(TORGAU)));

        assertThat(colours(image, 64, 300, 730, 560)).contains(0x10262d, 0xfbf8f2);
        assertThat(colours(image, 790, 10, 1190, 620)).hasSizeGreaterThan(5).contains(0xc9522f);
        assertThat(colours(image, 735, 10, 778, 620)).containsExactly(0xfbf8f2);
    }

    @Test
    void isDrawnOnce() throws IOException {
        Path first = new DrawnPictures(folder).find(TORGAU);
        Files.writeString(first, "kept");

        assertThat(new DrawnPictures(folder).find(TORGAU)).hasContent("kept");
    }

    private static Set<Integer> colours(BufferedImage image, int left, int top, int right, int bottom) {
        Set<Integer> found = new HashSet<>();
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                found.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return found;
    }

    private static SharePicture picture(String title, SharePalette palette) {
        return new SharePicture(title, "Torgau", "Nordsachsen", "Wirtschaftsstandort", "work", "ein Beispiel", palette);
    }
}
