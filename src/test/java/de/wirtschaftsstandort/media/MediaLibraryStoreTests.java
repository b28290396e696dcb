package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.asset.Asset;
import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.FocalPoint;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.PathPattern;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.TestAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaLibraryStoreTests {

    private static final byte[] PICTURE = Samples.picture("png", 60, 40);

    private final MediaStore store = new MediaStore();

    private NodeId page(String property, String value) {
        NodeId root = store.content.workspaces().ensure("website");
        ContentSession session = store.content.open("website");
        NodeId page = session.add(root, NodeId.random(), "seite", "mgnl:page", Map.of());
        session.set(page, PropertyKey.of(property), PropertyValue.of(value));
        session.commit();
        return page;
    }

    private List<String> reasons(PublishCheck check, NodeId page) {
        ContentNode unit = store.content.author().find("website", page).orElseThrow();
        return check.reasons(unit, store.content.world());
    }

    private MediaAnswer describe(NodeId asset, String alternative, Map<String, String> more) {
        Map<String, String> texts = new HashMap<>(Map.of("title", "Rathaus"));
        texts.putAll(more);
        return store.describing.describe(
                MediaStore.EDITOR,
                asset,
                new MediaDetails(
                        texts,
                        alternative,
                        more.getOrDefault("until", ""),
                        more.getOrDefault("x", ""),
                        more.getOrDefault("y", ""),
                        "",
                        store.node(asset).revision()));
    }

    @Test
    void keepsAFileWithWhatItsBytesSay() {
        Asset asset = Assets.of(store.node(store.added("../Rathaus Delitzsch.PNG", PICTURE)))
                .orElseThrow();

        assertThat(asset.fileName()).isEqualTo("Rathaus Delitzsch.png");
        assertThat(asset.mimeType()).isEqualTo("image/png");
        assertThat(asset.width()).isEqualTo(60);
        assertThat(asset.fileSize()).isEqualTo(PICTURE.length);
        assertThat(asset.path().value()).isEqualTo("/rathaus-delitzsch");
        assertThat(TestAudit.actions(store.content.database())).containsExactly("media.uploaded");
    }

    @Test
    void givesNamesakesANumber() {
        store.added("a.png", PICTURE);
        store.added("a.png", PICTURE);
        store.added("x/a.png", PICTURE);

        assertThat(store.names()).containsExactly("a", "a-2", "a-3");
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        assertThat(store.add("leer.png", new byte[0]).key()).isEqualTo("upload.empty");
        assertThat(store.add("falsch.jpg", PICTURE).key()).isEqualTo("upload.disagrees");
        assertThat(store.add("gross.png", new byte[6 << 20]).key()).isEqualTo("upload.too-large");
        assertThat(store.add("riesig.mp4", new byte[10 << 20]).key()).isEqualTo("upload.too-large");

        assertThat(store.names()).isEmpty();
        assertThat(store.binaries()).isZero();
        assertThat(TestAudit.actions(store.content.database())).isEmpty();
    }

    @Test
    void storesADrawingClean() throws IOException {
        NodeId id = store.added(
                "plan.svg",
                Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"><script>x()</script></svg>"));
        Asset asset = Assets.of(store.node(id)).orElseThrow();

        try (var bytes = store.content.binaries().open(asset.bytes()).orElseThrow()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("x()");
        }
    }

    @Test
    void takesFilesOnlyWhereThePersonMayWrite() {
        Editor elsewhere = new Editor(
                "erika",
                new Rights(Set.of(new Permission("content.write", "dam", new PathPattern("/presse/**"), "*", "*"))));

        assertThat(store.uploads
                        .add(elsewhere, store.root, "a.png", new ByteArrayInputStream(PICTURE))
                        .key())
                .isEqualTo("forbidden");
        assertThat(store.uploads
                        .add(MediaStore.EDITOR, NodeId.random(), "a.png", new ByteArrayInputStream(PICTURE))
                        .key())
                .isEqualTo("missing");
        assertThat(store.names()).isEmpty();
    }

    @Test
    void replacesTheBytesAndKeepsIdTextsAndUses() {
        NodeId id = store.added("rathaus.png", PICTURE);
        describe(id, "text", Map.of("alt", "Das Rathaus"));
        NodeId page = page("image", id.toString());
        Asset before = Assets.of(store.node(id)).orElseThrow();

        assertThat(store.replace(id, "neu.jpg", Samples.picture("jpg", 30, 20)).isDone())
                .isTrue();

        Asset after = Assets.of(store.node(id)).orElseThrow();
        assertThat(after.bytes()).isNotEqualTo(before.bytes());
        assertThat(after.fileName()).isEqualTo("rathaus.jpg");
        assertThat(after.mimeType()).isEqualTo("image/jpeg");
        assertThat(after.width()).isEqualTo(30);
        assertThat(store.node(id).text("alt")).contains("Das Rathaus");
        assertThat(store.uses.of(store.node(id))).extracting(ContentNode::id).containsExactly(page);
        assertThat(store.replace(id, "film.mp4", Samples.MP4).key()).isEqualTo("other-family");
    }

    @ParameterizedTest
    @CsvSource({"'%s'", "'jcr:%s'", "'<img src=\"${link:{uuid:{%s},repository:{dam}}}\">'"})
    void findsWhereAFileIsUsedHoweverItIsNamed(String form) {
        NodeId id = store.added("rathaus.png", PICTURE);
        NodeId page = page("text", form.formatted(id));

        assertThat(store.uses.of(store.node(id))).extracting(ContentNode::id).containsExactly(page);
        assertThat(store.deleting.delete(MediaStore.EDITOR, id).key()).isEqualTo("in-use");
    }

    @Test
    void deletesWhatNothingUses() {
        NodeId id = store.added("rathaus.png", PICTURE);

        assertThat(store.deleting.delete(MediaStore.EDITOR, id).isDone()).isTrue();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void keepsAFolderThatIsNotEmpty() {
        NodeId folder = store.folders
                .add(MediaStore.EDITOR, store.root, "Presse 2026")
                .node()
                .orElseThrow();
        store.uploads.add(MediaStore.EDITOR, folder, "a.png", new ByteArrayInputStream(PICTURE));

        assertThat(store.names()).containsExactly("presse-2026");
        assertThat(store.deleting.delete(MediaStore.EDITOR, folder).key()).isEqualTo("folder-not-empty");
        assertThat(store.folders.add(MediaStore.EDITOR, store.root, " ").key()).isEqualTo("folder-name");
    }

    @Test
    void blocksWhatShowsAPictureWithoutAlternative() {
        NodeId id = store.added("rathaus.png", PICTURE);
        NodeId page = page("image", "jcr:" + id);

        assertThat(reasons(store.alternative(), page))
                .singleElement()
                .asString()
                .contains("/rathaus");
        describe(id, "decorative", Map.of());
        assertThat(reasons(store.alternative(), page)).isEmpty();
        describe(id, "missing", Map.of());
        assertThat(reasons(store.alternative(), page)).hasSize(1);
        describe(id, "text", Map.of("alt", "Das Rathaus"));
        assertThat(reasons(store.alternative(), page)).isEmpty();
    }

    @Test
    void asksNoAlternativeOfADocument() {
        NodeId id = store.added("flyer.pdf", Samples.PDF);

        assertThat(reasons(store.alternative(), page("download", id.toString())))
                .isEmpty();
    }

    @Test
    void blocksWhatShowsAFileAfterItsRightIsOver() {
        NodeId id = store.added("rathaus.png", PICTURE);
        NodeId page = page("image", id.toString());

        describe(id, "decorative", Map.of("until", "2026-11-24"));
        assertThat(reasons(store.rightsOfUse(), page)).isEmpty();
        describe(id, "decorative", Map.of("until", "2026-11-23"));
        assertThat(reasons(store.rightsOfUse(), page)).hasSize(1);
    }

    @Test
    void savesTheFocalPointAndRefusesOneOutside() {
        NodeId id = store.added("rathaus.png", PICTURE);

        assertThat(describe(id, "decorative", Map.of("x", "20", "y", "80")).isDone())
                .isTrue();
        assertThat(FocalPoint.of(store.node(id))).isEqualTo(new FocalPoint(20, 80));
        assertThat(describe(id, "decorative", Map.of("x", "101", "y", "0")).key())
                .isEqualTo("focus");
    }

    @Test
    void neverSavesOverSomebodyElse() {
        NodeId id = store.added("rathaus.png", PICTURE);
        long seen = store.node(id).revision();
        describe(id, "text", Map.of("alt", "von Anna"));

        MediaAnswer answer = store.describing.describe(
                MediaStore.EDITOR,
                id,
                new MediaDetails(Map.of("title", "x", "alt", "von Bert"), "text", "", "", "", "", seen));

        assertThat(answer.key()).isEqualTo("stale");
        assertThat(store.node(id).text("alt")).contains("von Anna");
    }

    @Test
    void showsOnlyWhatThePersonMayRead() {
        store.added("rathaus.png", PICTURE);
        Editor elsewhere = new Editor(
                "erika",
                new Rights(Set.of(new Permission("content.read", "dam", new PathPattern("/presse/**"), "*", "*"))));

        assertThat(store.library.content(store.library.root(), MediaStore.EDITOR))
                .hasSize(1);
        assertThat(store.library.content(store.library.root(), elsewhere)).isEmpty();
        assertThat(store.library.search(store.library.root(), "rathaus", elsewhere))
                .isEmpty();
        assertThat(store.library.search(store.library.root(), "RATHAUS", MediaStore.EDITOR))
                .hasSize(1);
    }
}
