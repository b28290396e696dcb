package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Brings files into the library: a new one into a folder, or other bytes for one that is there. */
@Service
@OnlyWithBackoffice
public class UploadMedia {

    private final MediaChange change;
    private final Binaries binaries;
    private final UploadLimits limits;
    private final MediaQuota quota;
    private final FileInspection inspection;

    UploadMedia(MediaChange change, Binaries binaries, UploadLimits limits, MediaQuota quota) {
        this.change = change;
        this.binaries = binaries;
        this.limits = limits;
        this.quota = quota;
        this.inspection = new FileInspection(limits);
    }

    /** How many files one batch may bring. */
    public int mostFiles() {
        return limits.files();
    }

    /**
     * A new file, as a draft.
     *
     * @param sentName as the browser says
     */
    public MediaAnswer add(Editor editor, NodeId folder, String sentName, InputStream bytes) {
        return change.run(
                editor,
                folder,
                editor::mayWrite,
                "media.uploaded",
                node -> session -> inspected(sentName, bytes, file -> {
                    quota.check(node.path(), size(file));
                    NodeId asset = session.add(
                            folder,
                            NodeId.random(),
                            FreeName.in(node, file.name().nodeName()),
                            Media.ASSET,
                            Map.of(
                                    PropertyKey.of("title"),
                                    PropertyValue.of(file.name().base())));
                    if (file.round()) {
                        session.set(asset, Media.PROJECTION, PropertyValue.of(Media.EQUIRECTANGULAR));
                    }
                    session.add(asset, NodeId.random(), Media.RESOURCE, Media.RESOURCE_TYPE, stored(file));
                    return answer(asset, file);
                }));
    }

    /** Other bytes of the same family; id, texts and everything that refers to it stay. */
    public MediaAnswer replace(Editor editor, NodeId asset, String sentName, InputStream bytes) {
        return change.run(
                editor,
                asset,
                editor::mayWrite,
                "media.replaced",
                node -> session -> inspected(sentName, bytes, file -> {
                    ContentNode resource = node.child(Media.RESOURCE).orElse(null);
                    if (resource == null || !isSameFamily(resource, file.kind())) {
                        return MediaAnswer.fault("other-family");
                    }
                    quota.check(node.path(), size(file) - size(resource));
                    stored(file).forEach((key, value) -> {
                        if (!key.name().equals("fileName")) {
                            session.set(resource.id(), key, value);
                        }
                    });
                    session.set(resource.id(), PropertyKey.of("fileName"), PropertyValue.of(keptName(resource, file)));
                    if (file.round()) {
                        session.set(asset, Media.PROJECTION, PropertyValue.of(Media.EQUIRECTANGULAR));
                    } else if (Media.isRound(node) && file.kind().family() == FileKind.Family.PICTURE) {
                        session.remove(asset, Media.PROJECTION);
                    }
                    return answer(asset, file);
                }));
    }

    private static MediaAnswer answer(NodeId asset, InspectedFile file) {
        return file.shape().doubtful() ? MediaAnswer.doubtful(asset) : MediaAnswer.done(asset);
    }

    private MediaAnswer inspected(String sentName, InputStream bytes, Function<InspectedFile, MediaAnswer> use) {
        long limit = Math.max(limits.file().toBytes(), limits.picture().toBytes());
        try (SpooledFile spool = SpooledFile.of(bytes, limit)) {
            return use.apply(inspection.inspect(spool.path(), sentName));
        } catch (NoRoom full) {
            return MediaAnswer.noRoom(full.room());
        } catch (UploadRefused refused) {
            return MediaAnswer.fault("upload." + refused.key());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<PropertyKey, PropertyValue> stored(InspectedFile file) {
        try {
            return StoredFile.of(file, binaries);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long size(InspectedFile file) {
        try {
            return file.size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long size(ContentNode resource) {
        return resource.property("size")
                .map(PropertyValue::first)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).longValue())
                .orElse(0L);
    }

    /** A picture stays a picture: what shows it would not know what to do with a film. */
    private static boolean isSameFamily(ContentNode resource, FileKind kind) {
        return resource.text("jcr:mimeType")
                .flatMap(FileKind::ofMimeType)
                .map(FileKind::family)
                .map(old -> old == kind.family() || (isImage(old) && isImage(kind.family())))
                .orElse(false);
    }

    private static boolean isImage(FileKind.Family family) {
        return family == FileKind.Family.PICTURE || family == FileKind.Family.DRAWING;
    }

    /** The name visitors know, with the extension of the new bytes. */
    private static String keptName(ContentNode resource, InspectedFile file) {
        return resource.text("fileName")
                .filter(name -> !name.isBlank())
                .map(name -> UploadName.of(name).fileName(file.kind()))
                .orElseGet(() -> file.name().fileName(file.kind()));
    }
}
