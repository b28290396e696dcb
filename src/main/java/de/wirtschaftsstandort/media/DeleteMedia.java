package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.Actions;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import org.springframework.stereotype.Service;

/** Puts into the trash what nothing refers to; a folder only when it is empty. */
@Service
@OnlyWithBackoffice
public class DeleteMedia {

    private final MediaChange change;
    private final MediaUses uses;

    DeleteMedia(MediaChange change, MediaUses uses) {
        this.change = change;
        this.uses = uses;
    }

    public MediaAnswer delete(Editor editor, NodeId id) {
        return change.run(
                editor, id, node -> editor.may(Actions.CONTENT_DELETE, node), "media.deleted", node -> session -> {
                    boolean folder = node.isType(Media.FOLDER);
                    if (node.path().isRoot() || (folder && !node.children().isEmpty())) {
                        return MediaAnswer.fault("folder-not-empty");
                    }
                    if (!folder && !uses.of(node).isEmpty()) {
                        return MediaAnswer.fault("in-use");
                    }
                    session.trash(id);
                    return MediaAnswer.done(id);
                });
    }
}
