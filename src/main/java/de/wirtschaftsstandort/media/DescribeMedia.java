package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Saves what is said about a file; a save over somebody else's is refused and loses nothing. */
@Service
@OnlyWithBackoffice
public class DescribeMedia {

    private final MediaChange change;

    DescribeMedia(MediaChange change) {
        this.change = change;
    }

    /** Field and message key of what is wrong with the details; empty when they can be saved. */
    public Optional<Map.Entry<String, String>> fault(MediaDetails details) {
        return details.fault();
    }

    /** Details with a fault are not saved. */
    public MediaAnswer describe(Editor editor, NodeId asset, MediaDetails details) {
        if (details.fault().isPresent()) {
            return MediaAnswer.fault(details.fault().get().getValue());
        }
        return change.run(editor, asset, editor::mayWrite, "media.described", node -> session -> {
            session.expectRevision(asset, details.revision());
            details.properties()
                    .forEach((key, value) ->
                            value.ifPresentOrElse(wanted -> session.set(asset, key, wanted), () -> node.property(key)
                                    .ifPresent(old -> session.remove(asset, key))));
            return MediaAnswer.done(asset);
        });
    }
}
