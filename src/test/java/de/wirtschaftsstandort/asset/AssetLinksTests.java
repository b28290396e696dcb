package de.wirtschaftsstandort.asset;

import static de.wirtschaftsstandort.asset.AssetFixture.anAsset;
import static de.wirtschaftsstandort.asset.AssetFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.BinaryHash;
import org.junit.jupiter.api.Test;

class AssetLinksTests {

    private static final RenditionSize SMALL = new RenditionSize(480, 0, false);

    @Test
    void namesAssetBytesAndFile() {
        assertThat(AssetLinks.to(asset("Größe 1.pdf", "application/pdf", "ab")))
                .isEqualTo("/dam/jcr:" + AssetFixture.ID + "/abababababab/Gr%C3%B6%C3%9Fe%201.pdf");
    }

    @Test
    void namesThemeVariationAndRendition() {
        String link = AssetLinks.to(asset("werk.1.jpg", "image/jpeg", "ab"), "standort", "small", SMALL);
        assertThat(link)
                .matches("/\\.imaging/standort/small/dam/" + AssetFixture.ID + "/[0-9a-f]{12}/werk\\.1\\.(webp|jpg)");
    }

    @Test
    void givesTheOriginalWhereNoSmallerOneIsMade() {
        Asset drawing = asset("karte.svg", "image/svg+xml", "ab");
        assertThat(AssetLinks.to(drawing, "standort", "small", SMALL)).isEqualTo(AssetLinks.to(drawing));
    }

    @Test
    void theMarkFollowsBytesAndSize() {
        Asset asset = asset("a.jpg", "image/jpeg", "ab");
        String mark = AssetLinks.mark(asset, SMALL);
        assertThat(AssetLinks.mark(asset("a.jpg", "image/jpeg", "cd"), SMALL)).isNotEqualTo(mark);
        assertThat(AssetLinks.mark(asset, new RenditionSize(481, 0, false))).isNotEqualTo(mark);
        assertThat(AssetLinks.mark(asset, new RenditionSize(480, 0, false))).isEqualTo(mark);
    }

    private static Asset asset(String fileName, String type, String hexByte) {
        return AssetFixture.require(published(anAsset(fileName, type, new BinaryHash(hexByte.repeat(32)))));
    }
}
