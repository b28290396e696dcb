package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.NodePath;
import de.wirtschaftsstandort.content.PublishCheck;
import de.wirtschaftsstandort.content.TestStore;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Permission;
import de.wirtschaftsstandort.security.Rights;
import de.wirtschaftsstandort.security.TestAudit;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.unit.DataSize;

/** The library over a store of its own; the clock stands still. */
final class MediaStore {

    static final Clock CLOCK = Clock.fixed(TestStore.NOW, ZoneOffset.UTC);
    static final Editor EDITOR = new Editor("erika", new Rights(Set.of(Permission.everywhere("content.*"))));

    final TestStore content = TestStore.fresh();
    final UploadMedia uploads;
    final MediaQuota quota;
    final DescribeMedia describing;
    final AddFolder folders;
    final DeleteMedia deleting;
    final MediaUses uses = new MediaUses(content.stages());
    final MediaLibrary library = new MediaLibrary(content.stages());
    final NodeId root;

    MediaStore() {
        this(DataSize.ofBytes(0), Map.of());
    }

    /**
     * @param library limit of all of it
     * @param folders limits of folders at its top
     */
    MediaStore(DataSize library, Map<String, DataSize> folders) {
        MediaChange change = new MediaChange(
                content.stages(),
                content.sessions(),
                TestAudit.on(content.database(), CLOCK),
                new JdbcTransactionManager(content.database()));
        UploadLimits limits = new UploadLimits(
                DataSize.ofMegabytes(5), DataSize.ofMegabytes(9), 200, 50_000_000, 1_000, library, folders);
        quota = new MediaQuota(limits, content.binaryUse());
        uploads = new UploadMedia(change, content.binaries(), limits, quota);
        describing = new DescribeMedia(change);
        this.folders = new AddFolder(change);
        deleting = new DeleteMedia(change, uses);
        root = content.workspaces().ensure(Media.WORKSPACE);
    }

    MediaAnswer add(String name, byte[] bytes) {
        return uploads.add(EDITOR, root, name, new ByteArrayInputStream(bytes));
    }

    NodeId added(String name, byte[] bytes) {
        return add(name, bytes).node().orElseThrow();
    }

    MediaAnswer replace(NodeId asset, String name, byte[] bytes) {
        return uploads.replace(EDITOR, asset, name, new ByteArrayInputStream(bytes));
    }

    ContentNode node(NodeId id) {
        return content.author().find(Media.WORKSPACE, id).orElseThrow();
    }

    List<String> names() {
        return content.author().find(Media.WORKSPACE, NodePath.ROOT).orElseThrow().children().stream()
                .map(ContentNode::name)
                .toList();
    }

    PublishCheck alternative() {
        return new MediaDuties().alternativeOfPictures(content.stages());
    }

    PublishCheck rightsOfUse() {
        return new MediaDuties().rightsOfUse(content.stages(), CLOCK);
    }

    long binaries() {
        return Objects.requireNonNull(
                content.jdbc().queryForObject("select count(*) from public.binary_content", Long.class));
    }
}
