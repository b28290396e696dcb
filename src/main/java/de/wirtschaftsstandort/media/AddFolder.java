package de.wirtschaftsstandort.media;

import de.wirtschaftsstandort.content.NodeId;
import de.wirtschaftsstandort.content.PropertyKey;
import de.wirtschaftsstandort.content.PropertyValue;
import de.wirtschaftsstandort.publishing.Editor;
import de.wirtschaftsstandort.security.OnlyWithBackoffice;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Makes a folder in the library, by who may write where it is to lie. */
@Service
@OnlyWithBackoffice
public class AddFolder {

    private static final int LONGEST = 100;

    private final MediaChange change;

    AddFolder(MediaChange change) {
        this.change = change;
    }

    /** @param typed its title, from which the name follows */
    public MediaAnswer add(Editor editor, NodeId parent, String typed) {
        String title = typed.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            return MediaAnswer.fault("folder-name");
        }
        String name = UploadName.of(title.replace('.', '-')).nodeName();
        return change.run(
                editor,
                parent,
                editor::mayWrite,
                "media.folder-added",
                node -> session -> MediaAnswer.done(session.add(
                        parent,
                        NodeId.random(),
                        FreeName.in(node, name),
                        Media.FOLDER,
                        Map.of(PropertyKey.of("title"), PropertyValue.of(title)))));
    }
}
