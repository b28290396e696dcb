package de.wirtschaftsstandort.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinariesStoreTests {

    private static final TestStore STORE = TestStore.fresh();

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static BinaryHash put(byte[] bytes) {
        return STORE.binaries().put(new ByteArrayInputStream(bytes));
    }

    @Test
    void givesBackBytesOfSeveralParts() throws IOException {
        byte[] bytes = bytes(2 * StoredBinaries.PART + 17);
        BinaryHash hash = put(bytes);

        try (InputStream stream = STORE.binaries().open(hash).orElseThrow()) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(STORE.binaries().length(hash)).hasValue(bytes.length);
    }

    @Test
    void givesBackNothingForNoBytes() throws IOException {
        BinaryHash hash = put(new byte[0]);

        assertThat(STORE.binaries().open(hash).orElseThrow().read()).isEqualTo(-1);
    }

    @Test
    void skipsOverWholeParts() throws IOException {
        byte[] bytes = bytes(2 * StoredBinaries.PART + 3);

        try (InputStream stream = STORE.binaries().open(put(bytes)).orElseThrow()) {
            assertThat(stream.skip(2L * StoredBinaries.PART + 1)).isEqualTo(2L * StoredBinaries.PART + 1);
            assertThat(stream.readAllBytes()).containsExactly(bytes[bytes.length - 2], bytes[bytes.length - 1]);
        }
    }

    @Test
    void storesEqualBytesOnce() {
        BinaryHash hash = put(bytes(100));

        assertThat(put(bytes(100))).isEqualTo(hash);
        assertThat(STORE.jdbc()
                        .queryForObject(
                                "select count(*) from public.binary_part where hash = ?", Integer.class, hash.value()))
                .isOne();
    }

    @Test
    void knowsNothingUnderAForeignHash() {
        assertThat(STORE.binaries().open(new BinaryHash("0".repeat(64)))).isEmpty();
    }

    @Test
    void isUsedByTheStagesThatReferToIt() {
        BinaryHash hash = put(bytes(5));
        NodeId asset = NodeId.random();
        ContentSession session = STORE.open("dam");
        session.add(
                Workspaces.rootOf("dam"),
                asset,
                "logo.png",
                "mgnl:asset",
                Map.of(PropertyKey.of("jcr:data"), PropertyValue.of(hash)));
        session.commit();

        assertThat(STORE.stages().isUsed(Stage.AUTHOR, hash)).isTrue();
        assertThat(STORE.stages().isUsed(Stage.PUBLIC, hash)).isFalse();
        STORE.stageCopy().copyUnit("dam", asset);
        assertThat(STORE.stages().isUsed(Stage.PUBLIC, hash)).isTrue();
        STORE.stageCopy().remove("dam", asset);
        assertThat(STORE.stages().isUsed(Stage.PUBLIC, hash)).isFalse();
    }
}
