package de.wirtschaftsstandort.publishing;

import de.wirtschaftsstandort.asset.Assets;
import de.wirtschaftsstandort.asset.TilePicture;
import de.wirtschaftsstandort.content.Binaries;
import de.wirtschaftsstandort.content.ContentNode;
import de.wirtschaftsstandort.content.ContentSession;
import de.wirtschaftsstandort.content.ContentSessions;
import de.wirtschaftsstandort.content.ImportedContent;
import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.shared.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the pictures start content asks for: an asset whose {@code jcr:content} names a motif in {@code drawing} and has
 * no bytes gets a picture of tiles, always the same one for the same asset.
 */
final class DrawnPictures {

    private static final String RESOURCE = "jcr:content";
    private static final String MOTIF = "drawing";
    private static final String BYTES = "jcr:data";

    private final ContentSessions sessions;
    private final Binaries binaries;

    DrawnPictures(ContentSessions sessions, Binaries binaries) {
        this.sessions = sessions;
        this.binaries = binaries;
    }

    /** Answers what could not be drawn; the asset then stays without bytes. */
    List<Problem> draw(String file, ImportedContent content) {
        List<Problem> problems = new ArrayList<>();
        if (content.workspace().equals(Assets.WORKSPACE) && !content.roots().isEmpty()) {
            ContentSession session = sessions.open(Assets.WORKSPACE, StartContent.USER);
            boolean drawn = false;
            for (NodeId root : content.roots()) {
                Optional<ContentNode> node = session.nodes().find(Assets.WORKSPACE, root);
                if (node.isPresent()) {
                    drawn |= below(node.get(), file, session, problems);
                }
            }
            if (drawn) {
                session.commit();
            }
        }
        return problems;
    }

    private boolean below(ContentNode node, String file, ContentSession session, List<Problem> problems) {
        boolean drawn = false;
        for (ContentNode child : node.children()) {
            Optional<String> motif =
                    child.name().equals(RESOURCE) && child.property(BYTES).isEmpty()
                            ? child.text(MOTIF)
                            : Optional.empty();
            drawn |= motif.isPresent()
                    ? picture(node, child, motif.get(), file, session, problems)
                    : below(child, file, session, problems);
        }
        return drawn;
    }

    private boolean picture(
            ContentNode asset,
            ContentNode resource,
            String motif,
            String file,
            ContentSession session,
            List<Problem> problems) {
        Optional<String> svg = TilePicture.svg(motif, asset.id().toString());
        if (svg.isEmpty()) {
            problems.add(Problem.warning(
                    file,
                    0,
                    "nothing drawn for " + asset.path() + ": no motif '" + motif + "'; there are "
                            + String.join(", ", TilePicture.motifs())));
            return false;
        }
        byte[] bytes = svg.get().getBytes(StandardCharsets.UTF_8);
        NodeId id = resource.id();
        set(session, id, BYTES, PropertyValue.of(binaries.put(new ByteArrayInputStream(bytes))));
        set(session, id, "jcr:mimeType", PropertyValue.of(TilePicture.MIME_TYPE));
        set(session, id, "fileName", PropertyValue.of(asset.name() + ".svg"));
        set(session, id, "extension", PropertyValue.of("svg"));
        set(session, id, "size", PropertyValue.of((long) bytes.length));
        set(session, id, "width", PropertyValue.of((long) TilePicture.WIDTH));
        set(session, id, "height", PropertyValue.of((long) TilePicture.HEIGHT));
        return true;
    }

    private static void set(ContentSession session, NodeId node, String name, PropertyValue value) {
        session.set(node, PropertyKey.of(name), value);
    }
}
