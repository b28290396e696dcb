package de.wirtschaftsstandort.backoffice;

import de.wirtschaftsstandort.content.ContentArchive;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.AuditLog;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs items as files an import takes again, one per item, into an archive. */
@Service
@OnlyWithBackoffice
public class ItemExport {

    private final ContentAccess access;
    private final ContentArchive archive;
    private final AuditLog audit;

    ItemExport(ContentAccess access, ContentArchive archive, AuditLog audit) {
        this.access = access;
        this.archive = archive;
        this.audit = audit;
    }

    /** A node with something below it that may not be read is refused as a whole. */
    @Transactional
    public byte[] zip(ContentApp app, List<NodeId> ids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (NodeId id : ids) {
                ContentNode node = access.require(app.workspace(), id, Actions.CONTENT_READ);
                if (!app.holds(node)) {
                    throw new ContentMissing("item " + id + " of app '" + app.name() + "'");
                }
                requireAll(node);
                zip.putNextEntry(new ZipEntry(ContentArchive.yamlName(node)));
                zip.write(archive.exportYaml(node).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                audit.record("content.exported", EditTree.subject(app, node.path()), "");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private void requireAll(ContentNode node) {
        for (ContentNode child : node.children()) {
            access.requireTo(Actions.CONTENT_READ, child);
            requireAll(child);
        }
    }
}
