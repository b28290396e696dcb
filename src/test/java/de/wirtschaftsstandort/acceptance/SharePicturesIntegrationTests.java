package de.wirtschaftsstandort.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites show of a page of ours when somebody shares its address. */
class SharePicturesIntegrationTests {

    private static final RawHttp HTTP = new RawHttp(SharedApplication.get().port());

    @ParameterizedTest
    @ValueSource(strings = {"nordsachsen", "mittelsachsen"})
    void everyPageNamesAPictureOfItsOwnOnItsOwnHost(String name) {
        SiteVisitor site = new SiteVisitor(HTTP, name + ".localhost");
        Map<String, String> pageOf = new TreeMap<>();
        for (String path : site.sitemap()) {
            Document page = Jsoup.parse(site.get(path).text());
            String picture = content(page, "meta[property=og:image]");
            assertThat(picture).as(path).startsWith(site.origin() + "/.share/" + name + "/");
            assertThat(content(page, "meta[name=twitter:image]")).isEqualTo(picture);
            assertThat(content(page, "meta[name=twitter:card]")).isEqualTo("summary_large_image");
            assertThat(content(page, "meta[property=og:image:width]")).isEqualTo("1200");
            assertThat(content(page, "meta[property=og:image:height]")).isEqualTo("630");
            assertThat(content(page, "meta[property=og:image:alt]")).as(path).isNotBlank();
            assertThat(pageOf.put(picture, path)).as(path).isNull();
        }
        assertThat(pageOf).hasSizeGreaterThan(20);
    }

    @Test
    void thePicturesAreWhatThePagesSay() throws IOException {
        for (List<String> each : List.of(
                List.of("nordsachsen", "/"),
                List.of("nordsachsen", "/en"),
                List.of("nordsachsen", "/standort/gemeinden/torgau"),
                List.of("nordsachsen", "/massnahmen"),
                List.of("mittelsachsen", "/"))) {
            SiteVisitor site = new SiteVisitor(HTTP, each.get(0) + ".localhost");
            String picture = picture(site, each.get(1));
            RawHttp.Answer answer = site.get(picture);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.header("Cache-Control"))
                    .contains("max-age=31536000")
                    .contains("immutable");
            BufferedImage image =
                    ImageIO.read(SharedApplication.get().uri(picture).toURL());
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    @Test
    void anotherMarkIsAskedAgainAndWhatIsNotPublishedIsMissing() {
        SiteVisitor site = new SiteVisitor(HTTP, "nordsachsen.localhost");
        String picture = picture(site, "/");
        String folder = picture.substring(0, picture.lastIndexOf('/') + 1);

        assertThat(site.get(folder + "0000000000000000.png").header("Cache-Control"))
                .contains("no-cache");
        for (String nothing : List.of(
                folder.replaceAll("[0-9a-f-]{36}", "00000000-0000-0000-0000-000000000000") + "0.png",
                folder.replaceAll("[0-9a-f-]{36}", "keine") + "0.png",
                folder.replace("/website/", "/gibtesnicht/") + "0.png",
                folder.replace("/de/", "/fr/") + "0.png",
                folder.replace("/nordsachsen/", "/mittelsachsen/") + "0.png",
                folder.replace("/nordsachsen/", "/nirgends/") + "0.png")) {
            assertThat(site.get(nothing).status()).as(nothing).isEqualTo(404);
        }
    }

    private static String picture(SiteVisitor site, String path) {
        String address = content(Jsoup.parse(site.get(path).text()), "meta[property=og:image]");
        return URI.create(address).getRawPath();
    }

    private static String content(Document page, String tag) {
        return page.select(tag).attr("content");
    }
}
