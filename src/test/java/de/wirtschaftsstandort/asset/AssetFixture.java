package de.wirtschaftsstandort.asset;

import static de.wirtschaftsstandort.support.NodeBuilder.aNode;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.Stage;
import de.wirtschaftsstandort.support.ContentTree;
import de.wirtschaftsstandort.support.NodeBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Assets and pictures for tests. */
public final class AssetFixture {

    public static final String ID = "5d2c3c1a-7f43-4f52-9a9a-0d5f7d0f5a11";

    private AssetFixture() {}

    /** An asset at {@code /bilder/werk} with {@link #ID}. */
    public static NodeBuilder anAsset(String fileName, String mimeType, BinaryHash bytes) {
        return aNode("/bilder/werk", "mgnl:asset").id(ID).with(aResource(fileName, mimeType, bytes));
    }

    public static NodeBuilder aResource(String fileName, String mimeType, BinaryHash bytes) {
        return aNode("jcr:content", "mgnl:resource")
                .set("fileName", fileName)
                .set("jcr:mimeType", mimeType)
                .set(PropertyKey.of("jcr:data"), PropertyValue.of(bytes));
    }

    public static ContentTree published(NodeBuilder... assets) {
        return ContentTree.empty(Stage.PUBLIC).add("dam", assets);
    }

    public static Asset require(ContentTree tree) {
        return Assets.find(tree, "jcr:" + ID).orElseThrow();
    }

    /** Left half red, right half blue. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
