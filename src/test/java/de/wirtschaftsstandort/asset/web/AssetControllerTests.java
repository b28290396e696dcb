package de.wirtschaftsstandort.asset.web;

import static de.wirtschaftsstandort.asset.AssetFixture.anAsset;
import static de.wirtschaftsstandort.asset.AssetFixture.picture;
import static de.wirtschaftsstandort.asset.AssetFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.AssetFixture;
import de.wirtschaftsstandort.asset.AssetLinks;
import de.wirtschaftsstandort.asset.MemoryBinaries;
import de.wirtschaftsstandort.asset.RenditionSize;
import de.wirtschaftsstandort.asset.Renditions;
import de.wirtschaftsstandort.support.ContentTree;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AssetControllerTests {

    private static final byte[] TEXT = "0123456789".getBytes(StandardCharsets.UTF_8);
    private static final RenditionSize SMALL = new RenditionSize(80, 0, false);

    private final MemoryBinaries binaries = new MemoryBinaries();

    @TempDir
    Path folder;

    @Test
    void sendsTheBytesWithTheirTypeForAYear() {
        ContentTree dam = dam("plan.pdf", "application/pdf", TEXT);
        MvcTestResult answer = get(dam, AssetLinks.to(AssetFixture.require(dam)));
        assertThat(answer).hasStatusOk().body().isEqualTo(TEXT);
        assertThat(answer).hasHeader("Content-Type", "application/pdf").hasHeader("Content-Length", "10");
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer).hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dam/jcr:" + AssetFixture.ID + "/plan.pdf", "/dam/jcr:" + AssetFixture.ID + "/0ff/plan.pdf"})
    void anAddressThatDoesNotNameTheBytesIsAskedAgain(String address) {
        MvcTestResult answer = get(dam("plan.pdf", "application/pdf", TEXT), address);
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "public, no-cache");
    }

    @Test
    void whoHasTheBytesIsToldSo() {
        ContentTree dam = dam("plan.pdf", "application/pdf", TEXT);
        String tag = "\"" + AssetFixture.require(dam).bytes() + "\"";
        assertThat(get(dam, plain(), "If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .body()
                .isEmpty();
        assertThat(get(dam, plain(), "If-None-Match", "\"forged\"")).hasStatusOk();
    }

    @Test
    void sendsAPart() {
        MvcTestResult answer = get(dam("film.mp4", "video/mp4", TEXT), plain(), "Range", "bytes=2-4");
        assertThat(answer).hasStatus(206).hasHeader("Content-Range", "bytes 2-4/10");
        assertThat(answer).body().asString().isEqualTo("234");
    }

    @Test
    void refusesAPartBehindTheEnd() {
        assertThat(get(dam("film.mp4", "video/mp4", TEXT), plain(), "Range", "bytes=10-"))
                .hasStatus(416)
                .hasHeader("Content-Range", "bytes */10");
    }

    @Test
    void sendsTheWholeFileWhenThePartIsOfAnotherOne() {
        MvcTestResult answer =
                get(dam("film.mp4", "video/mp4", TEXT), plain(), "Range", "bytes=2-4", "If-Range", "\"older\"");
        assertThat(answer).hasStatusOk().body().isEqualTo(TEXT);
    }

    @Test
    void aDrawingMayNotRunScripts() {
        MvcTestResult answer = get(dam("karte.svg", "image/svg+xml", TEXT), plain());
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/javascript", "application/xhtml+xml", "application/zip", "text/plain"})
    void whatIsNoMediumIsSavedAndNotShown(String type) {
        MvcTestResult answer = get(dam("größe.x", type, TEXT), plain());
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''gr%C3%B6%C3%9Fe.x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dam/jcr:00000000-0000-0000-0000-000000000000/a.pdf",
                "/dam/jcr:no-uuid/a.pdf",
                "/dam/jcr:/a.pdf",
                "/.imaging/standort/small/dam/no-uuid/a.webp",
                "/.imaging/standort/huge/dam/" + AssetFixture.ID + "/a.webp"
            })
    void whatIsNotPublishedIsNotThere(String address) {
        assertThat(get(dam("plan.jpg", "image/jpeg", TEXT), address)).hasStatus(404);
    }

    @Test
    void sendsARendition() {
        ContentTree dam = dam("werk.jpg", "image/jpeg", picture(200, 100, "jpg"));
        Asset asset = AssetFixture.require(dam);
        MvcTestResult answer = get(dam, AssetLinks.to(asset, "standort", "small", SMALL));
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        assertThat(answer.getResponse().getContentType()).startsWith("image/");
    }

    @Test
    void aBrokenPictureIsNoFaultOfTheServer() {
        assertThat(get(
                        dam("werk.jpg", "image/jpeg", TEXT),
                        "/.imaging/standort/small/dam/" + AssetFixture.ID + "/werk.webp"))
                .hasStatus(422);
    }

    @Test
    void thereIsNoRenditionOfADrawing() {
        assertThat(get(
                        dam("karte.svg", "image/svg+xml", TEXT),
                        "/.imaging/standort/small/dam/" + AssetFixture.ID + "/karte.webp"))
                .hasStatus(404);
    }

    private ContentTree dam(String fileName, String type, byte[] bytes) {
        return published(anAsset(fileName, type, binaries.put(bytes)));
    }

    private static String plain() {
        return "/dam/jcr:" + AssetFixture.ID + "/file";
    }

    private MvcTestResult get(ContentTree dam, String address, String... headers) {
        AssetController controller = new AssetController(
                dam,
                binaries,
                new Renditions(binaries, folder, 1),
                (theme, variation) ->
                        theme.equals("standort") && variation.equals("small") ? Optional.of(SMALL) : Optional.empty());
        var request = MockMvcTester.of(controller).get().uri(URI.create(address));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }
}
