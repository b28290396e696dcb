package de.wirtschaftsstandort.asset;

import static de.wirtschaftsstandort.asset.AssetFixture.aResource;
import static de.wirtschaftsstandort.asset.AssetFixture.anAsset;
import static de.wirtschaftsstandort.asset.AssetFixture.published;
import static de.wirtschaftsstandort.support.NodeBuilder.aNode;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.BinaryHash;
import de.wirtschaftsstandort.support.ContentTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTests {

    private static final BinaryHash BYTES = new BinaryHash("ab".repeat(32));

    private final ContentTree tree = published(anAsset("werk.jpg", "image/jpeg", BYTES)
            .set("title", "Werk")
            .set("title", "en", "Plant")
            .set("alt", " "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jcr:" + AssetFixture.ID,
                AssetFixture.ID,
                " " + AssetFixture.ID,
                "/bilder/werk",
                "jcr:/bilder/werk"
            })
    void findsByKeyAndByPath(String key) {
        assertThat(Assets.find(tree, key)).map(Asset::fileName).contains("werk.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "jcr:", "jcr:nothing", "/", "/bilder", "/bilder/", "//", "/bilder//werk", "s3:x", "../x"})
    void findsNothingElse(String key) {
        assertThat(Assets.find(tree, key)).isEmpty();
    }

    @Test
    void speaksTheVisitorsLanguageWhereItCan() {
        Asset asset = AssetFixture.require(tree);
        assertThat(asset.text("title", "en")).contains("Plant");
        assertThat(asset.text("title", "pl")).contains("Werk");
        assertThat(asset.text("alt", "de")).isEmpty();
        assertThat(asset.itemKey()).isEqualTo("jcr:" + AssetFixture.ID);
    }

    @Test
    void completesTheFileNameWithItsExtension() {
        ContentTree bare = published(aNode("/werk", "mgnl:asset")
                .id(AssetFixture.ID)
                .with(aResource("", "image/png", BYTES).set("extension", "png")));
        assertThat(AssetFixture.require(bare).fileName()).isEqualTo("werk.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png\r\nX: y", "text", "", "a/b/c", "text/html; charset=x"})
    void distrustsAMalformedType(String type) {
        Asset asset = AssetFixture.require(published(anAsset("x", type, BYTES)));
        assertThat(asset.mimeType()).isEqualTo("application/octet-stream");
        assertThat(asset.isImage()).isFalse();
    }

    @Test
    void takesNumbersForWhatTheyAre() {
        ContentTree sized = published(aNode("/werk", "mgnl:asset")
                .id(AssetFixture.ID)
                .with(aResource("a.png", "image/png", BYTES)
                        .set("size", 1234)
                        .set("width", "640")
                        .set("height", "many")));
        Asset asset = AssetFixture.require(sized);
        assertThat(asset.fileSize()).isEqualTo(1234);
        assertThat(asset.width()).isEqualTo(640);
        assertThat(asset.height()).isZero();
    }
}
