package de.wirtschaftsstandort.media;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Limits on what the library and its folders hold, counted where the bytes lie. */
class MediaQuotaStoreTests {

    private static final byte[] SMALL = Samples.picture("png", 60, 40);
    private static final byte[] LARGE = Samples.picture("png", 900, 600);

    private final MediaStore store =
            new MediaStore(DataSize.ofBytes(3L * LARGE.length), Map.of("kreis", DataSize.ofBytes(LARGE.length)));
    private final NodeId county = folder(store.root, "kreis");

    private NodeId folder(NodeId parent, String title) {
        return store.folders.add(MediaStore.EDITOR, parent, title).node().orElseThrow();
    }

    private MediaAnswer add(NodeId folder, String name, byte[] bytes) {
        return store.uploads.add(MediaStore.EDITOR, folder, name, new ByteArrayInputStream(bytes));
    }

    @Test
    void countsWhatAFolderAndAllBelowItHold() {
        add(folder(county, "tief"), "a.png", SMALL);
        add(store.root, "b.png", LARGE);

        MediaRoom room = store.quota.at(NodePath.of("/kreis/tief")).orElseThrow();
        assertThat(room.place().value()).isEqualTo("/kreis");
        assertThat(room.used()).isEqualTo(SMALL.length);
        assertThat(room.free()).isEqualTo(LARGE.length - SMALL.length);
        assertThat(store.quota.at(NodePath.ROOT).orElseThrow().used()).isEqualTo(SMALL.length + LARGE.length);
    }

    @Test
    void refusesWhatDoesNotFitAndKeepsNothingOfIt() {
        add(county, "a.png", SMALL);

        MediaAnswer answer = add(county, "b.png", LARGE);

        assertThat(answer.key()).isEqualTo("upload.no-room");
        assertThat(answer.room().map(MediaRoom::free)).contains((long) LARGE.length - SMALL.length);
        assertThat(store.binaries()).isEqualTo(1);
        assertThat(add(store.root, "b.png", LARGE).isDone())
                .as("elsewhere there is room")
                .isTrue();
    }

    @Test
    void replacesAsLongAsTheDifferenceFits() {
        NodeId asset = add(county, "a.png", LARGE).node().orElseThrow();

        assertThat(store.quota.at(NodePath.of("/kreis")).orElseThrow().free()).isZero();
        assertThat(store.replace(asset, "a.png", SMALL).isDone()).isTrue();
        assertThat(store.replace(asset, "a.png", Samples.picture("png", 1_200, 900))
                        .key())
                .isEqualTo("upload.no-room");
    }

    @Test
    void countsTheSameBytesOnce() {
        add(store.root, "a.png", LARGE);
        add(store.root, "b.png", LARGE);

        assertThat(store.quota.at(NodePath.ROOT).orElseThrow().used()).isEqualTo(LARGE.length);
    }

    @Test
    void knowsNoLimitUnlessOneIsSet() {
        assertThat(new MediaStore().quota.at(NodePath.of("/kreis"))).isEmpty();
        assertThat(store.quota.at(NodePath.of("/anderswo")).map(MediaRoom::place))
                .contains(NodePath.ROOT);
    }
}
