package de.wirtschaftsstandort.acceptance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** The tops of many page pictures on one sheet: of each page wide and narrow, light and dark beside each other. */
final class ContactSheet {

    private static final List<String> LOOKS = List.of("1440-light", "1440-dark", "390-light", "390-dark");

    /** Small enough to lie in the documentation. */
    private static final double SCALE = 0.62;

    private static final double QUALITY = 0.45;
    private static final int HEIGHT = 300;
    private static final int GAP = 12;
    private static final int WIDE = 240;
    private static final int NARROW = 110;
    private static final int PAGES_A_ROW = 2;
    private static final Color GROUND = new Color(0x8a, 0x9a, 0x9c);

    private final Path pictures;

    ContactSheet(Path pictures) {
        this.pictures = pictures;
    }

    /** Pages without pictures leave their place empty. */
    void write(List<String> pages, Path file) {
        int block = 2 * WIDE + 2 * NARROW + 4 * GAP;
        int rows = (pages.size() + PAGES_A_ROW - 1) / PAGES_A_ROW;
        BufferedImage sheet =
                new BufferedImage(PAGES_A_ROW * block + GAP, rows * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int page = 0; page < pages.size(); page++) {
            int x = GAP + page % PAGES_A_ROW * block;
            int y = GAP + page / PAGES_A_ROW * (HEIGHT + GAP);
            for (String look : LOOKS) {
                int width = look.startsWith("1440") ? WIDE : NARROW;
                draw(pictures.resolve(pages.get(page) + "-" + look + ".png"), pen, x, y, width);
                x += width + GAP;
            }
        }
        pen.dispose();
        save(sheet, file);
    }

    private static void draw(Path picture, Graphics2D pen, int x, int y, int width) {
        if (!Files.exists(picture)) {
            return;
        }
        try {
            BufferedImage whole = ImageIO.read(picture.toFile());
            int top = Math.min(whole.getHeight(), whole.getWidth() * HEIGHT / width);
            BufferedImage small = Thumbnails.of(whole.getSubimage(0, 0, whole.getWidth(), top))
                    .width(width)
                    .asBufferedImage();
            pen.drawImage(small, x, y, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(BufferedImage sheet, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Thumbnails.of(sheet)
                    .scale(SCALE)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toFile(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
